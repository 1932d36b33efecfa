import type { XmlElement } from './xml-tree.ts'

/**
 * The children of elements in the order of the schemas (ECMA-376 part 1, annex A); `*` marks those that may come again, `!` those
 * that must be there. Excel repairs a workbook in which one is out of its place. Elements that are not named here are not looked into.
 */
const ORDER: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  worksheet: {
    worksheet:
      'sheetPr dimension sheetViews sheetFormatPr cols* sheetData! sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting* dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst',
    sheetPr: 'tabColor outlinePr pageSetUpPr',
    sheetView: 'pane selection* pivotSelection* extLst',
    row: 'c* extLst',
    c: 'f v is extLst',
    cfRule: 'formula* colorScale dataBar iconSet extLst',
    colorScale: 'cfvo* color*',
    headerFooter: 'oddHeader oddFooter evenHeader evenFooter firstHeader firstFooter',
  },
  workbook: {
    workbook:
      'fileVersion fileSharing workbookPr workbookProtection bookViews sheets! functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr* webPublishObjects extLst',
  },
  styleSheet: {
    styleSheet: 'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst',
    font: 'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme',
    border: 'start end left right top bottom diagonal vertical horizontal',
    xf: 'alignment protection extLst',
    dxf: 'font numFmt fill alignment border protection extLst',
  },
  table: {
    table: 'autoFilter sortState tableColumns! tableStyleInfo extLst',
    tableColumn: 'calculatedColumnFormula totalsRowFormula xmlColumnPr extLst',
  },
  wsDr: {
    wsDr: 'twoCellAnchor* oneCellAnchor* absoluteAnchor*',
    twoCellAnchor: 'from! to! sp grpSp graphicFrame cxnSp pic contentPart clientData!',
    from: 'col! colOff! row! rowOff!',
    to: 'col! colOff! row! rowOff!',
    graphicFrame: 'nvGraphicFramePr! xfrm! graphic!',
  },
  chartSpace: {
    chartSpace:
      'date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart! spPr txPr externalData printSettings userShapes extLst',
    chart:
      'title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea! legend plotVisOnly dispBlanksAs showDLblsOverMax extLst',
    title: 'tx layout overlay spPr txPr extLst',
    plotArea: 'layout areaChart* lineChart* barChart* catAx* valAx* dateAx* serAx* dTable spPr extLst',
    barChart: 'barDir! grouping varyColors ser* dLbls gapWidth overlap serLines* axId* extLst',
    lineChart: 'grouping! varyColors ser* dLbls dropLines hiLowLines upDownBars marker smooth axId* extLst',
    areaChart: 'grouping varyColors ser* dLbls dropLines axId* extLst',
    ser: 'idx! order! tx spPr invertIfNegative pictureOptions marker dPt* dLbls trendline* errBars cat val smooth shape extLst',
    dPt: 'idx! invertIfNegative marker bubble3D explosion spPr pictureOptions extLst',
    dLbls:
      'dLbl* delete numFmt spPr txPr dLblPos showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator showLeaderLines leaderLines extLst',
    scaling: 'logBase orientation max min extLst',
    catAx:
      'axId! scaling! delete axPos! majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx! crosses crossesAt auto lblAlgn lblOffset tickLblSkip tickMarkSkip noMultiLvlLbl extLst',
    valAx:
      'axId! scaling! delete axPos! majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr txPr crossAx! crosses crossesAt crossBetween majorUnit minorUnit dispUnits extLst',
    legend: 'legendPos legendEntry* layout overlay spPr txPr extLst',
  },
  sst: { si: 't r* rPh* phoneticPr', r: 'rPr t!' },
}

interface Place {
  readonly at: number
  readonly repeats: boolean
}

interface Children {
  readonly places: ReadonlyMap<string, Place>
  readonly needed: readonly string[]
}

const PARSED = new Map(
  Object.entries(ORDER).map(([root, elements]) => [
    root,
    new Map(Object.entries(elements).map(([name, order]) => [name, childrenOf(order)])),
  ]),
)

function childrenOf(order: string): Children {
  const names = order.split(' ')
  return {
    places: new Map(names.map((name, at) => [name.replace(/[*!]$/, ''), { at, repeats: name.endsWith('*') }])),
    needed: names.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1)),
  }
}

/** Where a part's elements are not in the schema's order, unknown, twice or missing. */
export function orderFaults(root: XmlElement): string[] {
  const known = PARSED.get(root.name)
  const faults: string[] = []
  const look = (element: XmlElement) => {
    const children = known?.get(element.name)
    if (children) faults.push(...faultsOf(element, children))
    for (const child of element.children) look(child)
  }
  look(root)
  return [...new Set(faults)]
}

function faultsOf({ name, children }: XmlElement, { places, needed }: Children): string[] {
  const faults = needed
    .filter((child) => children.every((each) => each.name !== child))
    .map((child) => `<${name}> has no <${child}>`)
  let last = -1
  for (const child of children) {
    const place = places.get(child.name)
    if (place === undefined) faults.push(`<${name}> may not hold <${child.name}>`)
    else if (place.at < last) faults.push(`<${child.name}> stands too late in <${name}>`)
    else if (place.at === last && !place.repeats) faults.push(`<${name}> holds <${child.name}> twice`)
    last = Math.max(last, place?.at ?? last)
  }
  return faults
}
