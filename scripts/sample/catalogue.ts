/** Something the sample shop sells. */
export interface Item {
  readonly code: string
  readonly name: string
  readonly category: string
  readonly priceCents: number
  /** How often it is chosen, against the others. */
  readonly appeal: number
}

/** When a category sells better than usual. */
export type Season = 'advent' | 'christmas' | 'spring' | 'summer' | 'winter'

/** A shelf of the shop. */
export interface Category {
  readonly name: string
  readonly prefix: string
  readonly season?: Season
  /** Whether a trade customer would order from it by the case. */
  readonly trade?: boolean
  /** `name, price` with the most bought first. */
  readonly goods: readonly (readonly [name: string, price: number])[]
}

/** The shelves of the sample shop. Every maker and name is invented. */
export const CATEGORIES: readonly Category[] = [
  {
    name: 'Café',
    prefix: 'CAF',
    goods: [
      ['Flat White', 3.4],
      ['Americano', 2.9],
      ['Pot of Tea', 3.1],
      ['Cappuccino', 3.4],
      ['Almond Croissant', 3.2],
      ['Lemon Drizzle Slice', 3.5],
      ['Cheese Scone', 2.8],
      ['Soup of the Day & Bread', 6.9],
      ['+Plus Ginger Shot 60 ml', 2.5],
      ['Iced Tea, Peach', 3.6],
      ["Ploughman's Plate", 11.5],
      ['Hot Chocolate', 3.8],
      ['Glass of House Wine 175 ml', 5.9],
    ],
  },
  {
    name: 'Red Wine',
    prefix: 'RED',
    season: 'winter',
    trade: true,
    goods: [
      ['House Red, Alte Mühle', 8.5],
      ['Malbec, Piedra Clara', 11.95],
      ['Rioja Crianza, Torre del Sol', 12.5],
      ['Côtes du Rhône, Mas des Grives', 10.95],
      ['Merlot, Low Fell', 9.75],
      ['Pinot Noir, Kereru Bend', 16.5],
      ['Montepulciano, Casa Bruna', 9.95],
      ['Primitivo, Masseria Nove', 11.25],
      ['Cabernet Franc, Clos Verrier', 14.75],
      ['Shiraz, Dry Creek Hut', 12.95],
      ['Chianti Classico, Poggio Lento', 17.5],
      ['Saint-Émilion, Château Larive', 26],
      ['Barolo, Fratelli Menti', 38.5],
    ],
  },
  {
    name: 'White Wine',
    prefix: 'WHI',
    season: 'spring',
    trade: true,
    goods: [
      ['House White, Alte Mühle', 8.5],
      ['Sauvignon Blanc, Kereru Bend', 12.75],
      ['Pinot Grigio, Casa Bruna', 9.5],
      ['Picpoul, Mas des Grives', 10.75],
      ['Albariño, Ría Baixa', 14.25],
      ['Riesling Kabinett, Weingut Hall', 13.5],
      ['Chardonnay, Low Fell', 9.75],
      ['Grüner Veltliner, Hof Lehner', 12.95],
      ['Vinho Verde, Quinta do Mar', 8.95],
      ['Chablis, Domaine Perret', 21.5],
      ['Sancerre, Clos Verrier', 22.5],
      ['Bacchus, Chalk Lane', 15.95],
    ],
  },
  {
    name: 'Rosé & Sparkling',
    prefix: 'SPK',
    season: 'summer',
    trade: true,
    goods: [
      ['Prosecco, Villa Serena', 11.5],
      ['Provence Rosé, Mas des Grives', 13.95],
      ['Cava Brut, Torre del Sol', 10.95],
      ['Garnacha Rosado, Torre del Sol', 9.25],
      ['Crémant de Loire, Clos Verrier', 15.5],
      ['English Sparkling, Chalk Lane', 29.5],
      ['Champagne Brut, Lenoir & Fille', 36],
      ['Champagne Rosé, Lenoir & Fille', 44],
      ['Sparkling Elderflower, no alcohol', 6.5],
    ],
  },
  {
    name: 'Beer & Spirits',
    prefix: 'BSP',
    season: 'christmas',
    goods: [
      ['Harbour Pale Ale 44 cl', 3.95],
      ['Dry Cider, Orchard End 50 cl', 3.5],
      ['Oatmeal Stout 44 cl', 4.25],
      ['Sloe Gin, Hedgerow 35 cl', 24.5],
      ['London Dry Gin, Quay No. 4 70 cl', 36],
      ['Single Malt, Glen Arrick 12 Years 70 cl', 52],
      ['Spiced Rum, Third Mate 70 cl', 32.5],
      ['Limoncello, Casa Bruna 50 cl', 18.5],
      ['Tawny Port 10 Years 50 cl', 21],
      ['Dry Vermouth', 16.5],
    ],
  },
  {
    name: 'Loose Tea',
    prefix: 'TEA',
    season: 'winter',
    trade: true,
    goods: [
      ['English Breakfast 125 g', 5.5],
      ['Earl Grey Blue Flower 100 g', 6.8],
      ['Assam Second Flush 125 g', 7.2],
      ['Darjeeling First Flush 100 g', 12.9],
      ['Peppermint Leaf 75 g', 4.9],
      ['Sencha 100 g', 8.6],
      ['Jasmine Pearls 75 g', 11.4],
      ['Lapsang Souchong 100 g', 7.9],
      ['Rooibos Vanilla 100 g', 5.9],
      ['Masala Chai 125 g', 6.4],
      ['Oolong Ti Kuan Yin 75 g', 12.5],
      ['Camomile Flowers 50 g', 4.6],
      ['Genmaicha 100 g', 7.4],
      ['White Peony 50 g', 10.8],
      ['Gunpowder Green 125 g', 5.8],
    ],
  },
  {
    name: 'Coffee',
    prefix: 'COF',
    trade: true,
    goods: [
      ['House Espresso Beans 250 g', 7.9],
      ['Filter Blend, ground 250 g', 7.5],
      ['Ethiopia Guji Beans 250 g', 10.5],
      ['Colombia Huila Beans 250 g', 9.5],
      ['House Espresso Beans 1 kg', 27],
      ['Decaf Beans 250 g', 8.9],
      ['Cold Brew Concentrate 50 cl', 9.25],
      ['Paper Filters No. 4, 80 pcs', 3.4],
    ],
  },
  {
    name: 'Cheese',
    prefix: 'CHE',
    season: 'christmas',
    trade: true,
    goods: [
      ['Mature Cheddar 200 g', 5.6],
      ['Brie, ripe 200 g', 4.9],
      ['Blue Stilton 200 g', 5.9],
      ["Goat's Log 150 g", 4.75],
      ['Manchego 6 Months 200 g', 7.2],
      ['Parmigiano 24 Months 250 g', 9.4],
      ['Comté 18 Months 200 g', 8.9],
      ['Halloumi 225 g', 4.2],
      ['Gorgonzola Dolce 200 g', 5.7],
      ['Truffle Pecorino 150 g', 8.5],
      ['Baked Camembert Box 250 g', 6.9],
      ['Cornish Yarg 200 g', 7.6],
    ],
  },
  {
    name: 'Charcuterie & Olives',
    prefix: 'CHR',
    trade: true,
    goods: [
      ['Mixed Olives 200 g', 3.9],
      ['Prosciutto 100 g', 5.4],
      ['Chorizo Ring 225 g', 5.95],
      ['Fennel Salami 150 g', 5.75],
      ['Nocellara Olives 200 g', 4.6],
      ['Coppa 100 g', 5.6],
      ['Pork & Apple Pie', 4.5],
      ['Chicken Liver Pâté 180 g', 4.95],
      ['Smoked Mackerel Pâté 180 g', 5.25],
      ['Artichoke Hearts 190 g', 4.8],
      ['Sun-Dried Tomatoes 190 g', 4.4],
    ],
  },
  {
    name: 'Pantry',
    prefix: 'PAN',
    goods: [
      ['Sourdough Loaf 800 g', 4.2],
      ['Extra Virgin Olive Oil 50 cl', 12.5],
      ['Oat Crackers 200 g', 2.95],
      ['Fig & Walnut Chutney 220 g', 4.6],
      ['Wildflower Honey 340 g', 6.9],
      ['Balsamic Vinegar 25 cl', 8.4],
      ['Sea Salt Flakes 250 g', 3.6],
      ['Bronze-Cut Penne 500 g', 2.75],
      ['Carnaroli Rice 1 kg', 6.2],
      ['Seville Marmalade 340 g', 4.5],
      ['Wholegrain Mustard 180 g', 3.4],
      ['Basil Pesto 180 g', 4.3],
      ['Smoked Paprika Tin 75 g', 3.2],
      ['Sicilian Passata 690 g', 2.6],
      ['Chilli Jam 220 g', 4.4],
      ['Truffle Oil 10 cl', 11.9],
    ],
  },
  {
    name: 'Chocolate & Sweets',
    prefix: 'SWE',
    season: 'spring',
    goods: [
      ['Dark Chocolate 72 % 90 g', 3.9],
      ['Sea Salt Caramels 150 g', 5.9],
      ['Milk Chocolate Hazelnut 90 g', 3.9],
      ['All-Butter Shortbread 180 g', 4.2],
      ['Amaretti Tin 200 g', 7.5],
      ['Praline Box, hand-made 180 g', 12.5],
      ['Turkish Delight Rose 200 g', 6.4],
      ['Ginger in Dark Chocolate 150 g', 6.2],
      ['Salted Liquorice 120 g', 3.8],
      ['Cantuccini 250 g', 5.4],
      ['Truffle Selection, 16 pcs', 16.5],
      ['Nougat Bar 100 g', 3.6],
    ],
  },
  {
    name: 'Gifts & Hampers',
    prefix: 'GFT',
    season: 'christmas',
    goods: [
      ['Gift Bag, bottle', 1.95],
      ['Gift Card 25', 25],
      ['Tea Taster, 6 tins', 24.5],
      ['Cheese & Port Box', 39.5],
      ['Hamper Quayside', 65],
      ['Hamper Grand Harbour', 145],
    ],
  },
  {
    name: 'Christmas',
    prefix: 'XMS',
    season: 'advent',
    goods: [
      ['Panettone Classico 750 g', 18.9],
      ['Mulled Wine Kit', 9.9],
      ['Advent Tea Calendar', 29.5],
      ['Christmas Pudding 454 g', 12.9],
    ],
  },
  {
    name: 'Tableware',
    prefix: 'TAB',
    goods: [
      ['Tea Strainer, steel', 6.5],
      ['Wine Glass, set of 2', 18],
      ['Stoneware Mug', 12.5],
      ['Corkscrew, olive wood', 22],
      ['Teapot, cast iron 80 cl', 48],
      ['Cheese Knife', 14.5],
      ['Linen Tea Towel', 9.5],
      ['Coffee Dripper, ceramic', 24],
      ['Serving Board, oak', 34],
    ],
  },
]

/** All that is on the shelves, in the order of the shelves. */
export const CATALOGUE: readonly Item[] = CATEGORIES.flatMap(({ name: category, prefix, goods }) =>
  goods.map(([name, price], index) => ({
    code: `${prefix}-${String(101 + index * 3)}`,
    name,
    category,
    priceCents: Math.round(price * 100),
    appeal: 1 / (2 + index),
  })),
)
