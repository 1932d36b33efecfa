-- The workspace of version-90.sql as version 150 of the schema wrote it: each result's columns as one piece of bytes.
PRAGMA foreign_keys = OFF;
CREATE TABLE imports (
  id INTEGER PRIMARY KEY,
  file TEXT NOT NULL,
  sheet TEXT NOT NULL,
  imported_at TEXT NOT NULL,
  mapping TEXT NOT NULL,
  columns TEXT NOT NULL,
  notes TEXT NOT NULL,
  currency TEXT,
  rows_read INTEGER NOT NULL,
  already_imported INTEGER NOT NULL,
  already_imported_duplicates INTEGER NOT NULL,
  -- wall-clock seconds of the first and the last sale; null without any
  first_sale INTEGER,
  last_sale INTEGER
, details INTEGER NOT NULL DEFAULT 0, priced_by_items INTEGER NOT NULL DEFAULT 0 CHECK (priced_by_items IN (0, 1)), last_return INTEGER) STRICT;
INSERT INTO imports VALUES(1,'till.csv','till.csv','2026-11-01 09:30','{"headerRow":1,"columns":{"date":4,"customer":1,"order":0,"quantity":6,"price":7,"customerName":2,"productName":5,"country":8,"store":9,"email":3},"dateOrder":"dmy","decimalMark":"."}','[["customer","Customer ID"],["customerName","Customer Name"],["order","Order"],["date","Date"],["quantity","Quantity"],["price","Price"],["productName","Product"],["country","Country"],["store","Store"],["email","Email"]]','[]',NULL,106,0,0,1767441600,1790600400,0,0,1788256800);
CREATE TABLE import_tallies (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  without_customer INTEGER NOT NULL CHECK (without_customer IN (0, 1)),
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
  is_duplicate INTEGER NOT NULL CHECK (is_duplicate IN (0, 1)),
  rows INTEGER NOT NULL,
  amount INTEGER NOT NULL,
  PRIMARY KEY (import_id, without_customer, kind, is_duplicate)
) STRICT, WITHOUT ROWID;
INSERT INTO import_tallies VALUES(1,0,0,0,104,27645000);
INSERT INTO import_tallies VALUES(1,0,1,0,1,-35000);
INSERT INTO import_tallies VALUES(1,1,0,0,1,70000);
CREATE TABLE customers (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO customers VALUES(1,'K8');
INSERT INTO customers VALUES(2,'K13');
INSERT INTO customers VALUES(3,'K2');
INSERT INTO customers VALUES(4,'K3');
INSERT INTO customers VALUES(5,'K6');
INSERT INTO customers VALUES(6,'K1');
INSERT INTO customers VALUES(7,'K11');
INSERT INTO customers VALUES(8,'K10');
INSERT INTO customers VALUES(9,'K9');
INSERT INTO customers VALUES(10,'K4');
INSERT INTO customers VALUES(11,'K14');
INSERT INTO customers VALUES(12,'K5');
INSERT INTO customers VALUES(13,'K7');
CREATE TABLE products (id INTEGER PRIMARY KEY, code TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO products VALUES(1,'P4');
INSERT INTO products VALUES(2,'P0');
INSERT INTO products VALUES(3,'P1');
INSERT INTO products VALUES(4,'P5');
INSERT INTO products VALUES(5,'P3');
INSERT INTO products VALUES(6,'P2');
CREATE TABLE countries (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO countries VALUES(1,'UK');
INSERT INTO countries VALUES(2,'FR');
CREATE TABLE stores (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE) STRICT;
INSERT INTO stores VALUES(1,'North');
CREATE TABLE customer_details (
  customer_id INTEGER NOT NULL REFERENCES customers (id),
  import_id INTEGER NOT NULL REFERENCES imports (id),
  name TEXT,
  country_id INTEGER REFERENCES countries (id),
  email TEXT,
  phone TEXT,
  -- 1 asked not to be written to, 0 agreed to it; null where the file says nothing
  opt_out INTEGER CHECK (opt_out IN (0, 1)), company TEXT, type TEXT, status TEXT, since INTEGER,
  PRIMARY KEY (customer_id, import_id)
) STRICT, WITHOUT ROWID;
INSERT INTO customer_details VALUES(1,1,'Name 8',1,'k8@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customer_details VALUES(2,1,'Name 13',1,'k13@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customer_details VALUES(3,1,'Name 2',1,'k2@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customer_details VALUES(4,1,'Name 3',1,'k3@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customer_details VALUES(5,1,'Name 6',1,'k6@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customer_details VALUES(6,1,'Name 1',2,'k1@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customer_details VALUES(7,1,'Name 11',2,'k11@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customer_details VALUES(8,1,'Name 10',1,'k10@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customer_details VALUES(9,1,'Name 9',1,'k9@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customer_details VALUES(10,1,'Name 4',1,'k4@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customer_details VALUES(11,1,'Name 14',1,'k14@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customer_details VALUES(12,1,'Name 5',1,'k5@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO customer_details VALUES(13,1,'Name 7',2,'k7@x.test',NULL,NULL,NULL,NULL,NULL,NULL);
CREATE TABLE product_details (
  product_id INTEGER NOT NULL REFERENCES products (id),
  import_id INTEGER NOT NULL REFERENCES imports (id),
  name TEXT,
  category TEXT, unit TEXT, size TEXT, material TEXT, cost INTEGER,
  PRIMARY KEY (product_id, import_id)
) STRICT, WITHOUT ROWID;
INSERT INTO product_details VALUES(1,1,'P4',NULL,NULL,NULL,NULL,NULL);
INSERT INTO product_details VALUES(2,1,'P0',NULL,NULL,NULL,NULL,NULL);
INSERT INTO product_details VALUES(3,1,'P1',NULL,NULL,NULL,NULL,NULL);
INSERT INTO product_details VALUES(4,1,'P5',NULL,NULL,NULL,NULL,NULL);
INSERT INTO product_details VALUES(5,1,'P3',NULL,NULL,NULL,NULL,NULL);
INSERT INTO product_details VALUES(6,1,'P2',NULL,NULL,NULL,NULL,NULL);
CREATE TABLE orders (
  id INTEGER PRIMARY KEY,
  number TEXT NOT NULL,
  store_id INTEGER REFERENCES stores (id),
  country_id INTEGER REFERENCES countries (id)
) STRICT;
INSERT INTO orders VALUES(1,'1',1,1);
INSERT INTO orders VALUES(2,'2',1,1);
INSERT INTO orders VALUES(3,'3',1,1);
INSERT INTO orders VALUES(4,'4',1,1);
INSERT INTO orders VALUES(5,'5',1,1);
INSERT INTO orders VALUES(6,'6',1,1);
INSERT INTO orders VALUES(7,'7',1,2);
INSERT INTO orders VALUES(8,'8',1,2);
INSERT INTO orders VALUES(9,'9',1,1);
INSERT INTO orders VALUES(10,'10',1,1);
INSERT INTO orders VALUES(11,'11',1,1);
INSERT INTO orders VALUES(12,'12',1,1);
INSERT INTO orders VALUES(13,'13',1,2);
INSERT INTO orders VALUES(14,'14',1,1);
INSERT INTO orders VALUES(15,'15',1,1);
INSERT INTO orders VALUES(16,'16',1,1);
INSERT INTO orders VALUES(17,'17',1,1);
INSERT INTO orders VALUES(18,'18',1,2);
INSERT INTO orders VALUES(19,'19',1,1);
INSERT INTO orders VALUES(20,'20',1,1);
INSERT INTO orders VALUES(21,'21',1,2);
INSERT INTO orders VALUES(22,'22',1,1);
INSERT INTO orders VALUES(23,'23',1,1);
INSERT INTO orders VALUES(24,'24',1,1);
INSERT INTO orders VALUES(25,'25',1,1);
INSERT INTO orders VALUES(26,'26',1,1);
INSERT INTO orders VALUES(27,'27',1,1);
INSERT INTO orders VALUES(28,'28',1,1);
INSERT INTO orders VALUES(29,'29',1,1);
INSERT INTO orders VALUES(30,'30',1,1);
INSERT INTO orders VALUES(31,'31',1,1);
INSERT INTO orders VALUES(32,'32',1,1);
INSERT INTO orders VALUES(33,'33',1,2);
INSERT INTO orders VALUES(34,'34',1,2);
INSERT INTO orders VALUES(35,'35',1,1);
INSERT INTO orders VALUES(36,'36',1,1);
INSERT INTO orders VALUES(37,'37',1,2);
INSERT INTO orders VALUES(38,'38',1,1);
INSERT INTO orders VALUES(39,'39',1,1);
INSERT INTO orders VALUES(40,'40',1,1);
INSERT INTO orders VALUES(41,'41',1,1);
INSERT INTO orders VALUES(42,'42',1,1);
INSERT INTO orders VALUES(43,'43',1,1);
INSERT INTO orders VALUES(44,'44',1,2);
INSERT INTO orders VALUES(45,'45',1,1);
INSERT INTO orders VALUES(46,'46',1,1);
INSERT INTO orders VALUES(47,'47',1,2);
INSERT INTO orders VALUES(48,'48',1,1);
INSERT INTO orders VALUES(49,'49',1,1);
INSERT INTO orders VALUES(50,'50',1,1);
INSERT INTO orders VALUES(51,'51',1,1);
INSERT INTO orders VALUES(52,'52',1,1);
INSERT INTO orders VALUES(53,'53',1,1);
INSERT INTO orders VALUES(54,'54',1,2);
INSERT INTO orders VALUES(55,'55',1,2);
INSERT INTO orders VALUES(56,'56',1,2);
INSERT INTO orders VALUES(57,'57',1,1);
INSERT INTO orders VALUES(58,'58',1,1);
INSERT INTO orders VALUES(59,'59',1,1);
INSERT INTO orders VALUES(60,'60',1,1);
INSERT INTO orders VALUES(61,'C61',1,1);
INSERT INTO orders VALUES(62,'62',1,1);
CREATE TABLE lines (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  row INTEGER NOT NULL,
  kind INTEGER NOT NULL CHECK (kind BETWEEN 0 AND 3),
  is_duplicate INTEGER NOT NULL CHECK (is_duplicate IN (0, 1)),
  customer_id INTEGER REFERENCES customers (id),
  order_id INTEGER REFERENCES orders (id),
  product_id INTEGER REFERENCES products (id),
  time INTEGER NOT NULL,
  quantity INTEGER,
  price INTEGER,
  amount INTEGER NOT NULL,
  content_hash INTEGER NOT NULL
) STRICT;
INSERT INTO lines VALUES(1,1,2,0,0,1,1,1,1783778400,30000,25000,75000,3908439565166240);
INSERT INTO lines VALUES(2,1,3,0,0,1,2,2,1773831600,20000,175000,350000,2332514801254708);
INSERT INTO lines VALUES(3,1,4,0,0,2,3,1,1776942000,40000,195000,780000,196325347425812);
INSERT INTO lines VALUES(4,1,5,0,0,3,4,1,1776690000,10000,75000,75000,5829240125483051);
INSERT INTO lines VALUES(5,1,6,0,0,3,4,2,1776690000,20000,25000,50000,7763292061449675);
INSERT INTO lines VALUES(6,1,7,0,0,4,5,3,1778774400,20000,85000,170000,7080944209737861);
INSERT INTO lines VALUES(7,1,8,0,0,5,6,1,1789909200,10000,185000,185000,5222700837311594);
INSERT INTO lines VALUES(8,1,9,0,0,5,6,4,1789909200,30000,75000,225000,7809020052885207);
INSERT INTO lines VALUES(9,1,10,0,0,5,6,4,1789909200,40000,35000,140000,8218998922820548);
INSERT INTO lines VALUES(10,1,11,0,0,6,7,5,1787832000,30000,105000,315000,5173196228235721);
INSERT INTO lines VALUES(11,1,12,0,0,6,7,6,1787832000,40000,145000,580000,1898751900710250);
INSERT INTO lines VALUES(12,1,13,0,0,4,8,2,1787479200,40000,75000,300000,8700919801052410);
INSERT INTO lines VALUES(13,1,14,0,0,4,8,4,1787479200,30000,145000,435000,4361621929099198);
INSERT INTO lines VALUES(14,1,15,0,0,6,9,5,1783076400,10000,15000,15000,3974339476184715);
INSERT INTO lines VALUES(15,1,16,0,0,7,10,1,1788541200,40000,35000,140000,8875249613932868);
INSERT INTO lines VALUES(16,1,17,0,0,7,10,5,1788541200,10000,25000,25000,3353372029917335);
INSERT INTO lines VALUES(17,1,18,0,0,8,11,4,1784282400,10000,155000,155000,5977621897926794);
INSERT INTO lines VALUES(18,1,19,0,0,8,11,5,1784282400,20000,75000,150000,6712867782884710);
INSERT INTO lines VALUES(19,1,20,0,0,8,11,1,1784282400,30000,25000,75000,4492035718788174);
INSERT INTO lines VALUES(20,1,21,0,0,9,12,1,1787565600,30000,95000,285000,6203048114963353);
INSERT INTO lines VALUES(21,1,22,0,0,9,12,5,1787565600,20000,125000,250000,5016662861655024);
INSERT INTO lines VALUES(22,1,23,0,0,3,13,1,1790078400,20000,135000,270000,7327005383078863);
INSERT INTO lines VALUES(23,1,24,0,0,3,13,6,1790078400,30000,25000,75000,1102002881946189);
INSERT INTO lines VALUES(24,1,25,0,0,10,14,4,1771671600,40000,75000,300000,3822847840691059);
INSERT INTO lines VALUES(25,1,26,0,0,10,14,2,1771671600,10000,205000,205000,7523846804359019);
INSERT INTO lines VALUES(26,1,27,0,0,3,15,2,1790600400,30000,165000,495000,1995125652167634);
INSERT INTO lines VALUES(27,1,28,0,0,3,15,1,1790600400,40000,125000,500000,3284495280879608);
INSERT INTO lines VALUES(28,1,29,0,0,8,16,3,1771948800,10000,15000,15000,521136608950218);
INSERT INTO lines VALUES(29,1,30,0,0,8,16,5,1771948800,40000,195000,780000,66506433793520);
INSERT INTO lines VALUES(30,1,31,0,0,11,17,1,1783170000,20000,145000,290000,4887094831131194);
INSERT INTO lines VALUES(31,1,32,0,0,8,18,5,1782043200,10000,35000,35000,7748691810969315);
INSERT INTO lines VALUES(32,1,33,0,0,10,19,2,1773147600,10000,175000,175000,5760264570020548);
INSERT INTO lines VALUES(33,1,34,0,0,12,20,4,1770987600,30000,105000,315000,3110089086446986);
INSERT INTO lines VALUES(34,1,35,0,0,12,20,5,1770987600,30000,105000,315000,5485973007742681);
INSERT INTO lines VALUES(35,1,36,0,0,9,21,3,1790258400,30000,95000,285000,4144408163866176);
INSERT INTO lines VALUES(36,1,37,0,0,9,21,4,1790258400,30000,75000,225000,8109382279823788);
INSERT INTO lines VALUES(37,1,38,0,0,13,22,1,1786446000,30000,165000,495000,99738556081846);
INSERT INTO lines VALUES(38,1,39,0,0,2,23,5,1787828400,40000,55000,220000,2025950460301668);
INSERT INTO lines VALUES(39,1,40,0,0,10,24,2,1789639200,40000,85000,340000,4060837626297843);
INSERT INTO lines VALUES(40,1,41,0,0,10,24,6,1789639200,10000,135000,135000,7566819957596471);
INSERT INTO lines VALUES(41,1,42,0,0,7,25,5,1781971200,30000,15000,45000,8804571999450548);
INSERT INTO lines VALUES(42,1,43,0,0,8,26,2,1775833200,10000,85000,85000,1629933313502217);
INSERT INTO lines VALUES(43,1,44,0,0,12,27,1,1784052000,30000,155000,465000,4143376234945400);
INSERT INTO lines VALUES(44,1,45,0,0,12,27,6,1784052000,40000,95000,380000,1886232732576577);
INSERT INTO lines VALUES(45,1,46,0,0,10,28,3,1771336800,30000,85000,255000,7390426018779409);
INSERT INTO lines VALUES(46,1,47,0,0,10,28,3,1771336800,30000,65000,195000,5195073169987067);
INSERT INTO lines VALUES(47,1,48,0,0,10,29,6,1775469600,10000,35000,35000,737059266429113);
INSERT INTO lines VALUES(48,1,49,0,0,10,29,3,1775469600,10000,145000,145000,6093517673329894);
INSERT INTO lines VALUES(49,1,50,0,0,10,29,2,1775469600,40000,155000,620000,5799133678843935);
INSERT INTO lines VALUES(50,1,51,0,0,11,30,4,1780311600,30000,115000,345000,2362473796697628);
INSERT INTO lines VALUES(51,1,52,0,0,5,31,4,1782990000,30000,185000,555000,1643986920177401);
INSERT INTO lines VALUES(52,1,53,0,0,7,32,2,1772812800,20000,25000,50000,7653626824698675);
INSERT INTO lines VALUES(53,1,54,0,0,7,32,2,1772812800,40000,115000,460000,8963680300038645);
INSERT INTO lines VALUES(54,1,55,0,0,5,33,3,1772877600,40000,145000,580000,5726813513887733);
INSERT INTO lines VALUES(55,1,56,0,0,2,34,3,1769097600,10000,165000,165000,7897120466210152);
INSERT INTO lines VALUES(56,1,57,0,0,2,34,1,1769097600,30000,105000,315000,5511910243347599);
INSERT INTO lines VALUES(57,1,58,0,0,2,34,1,1769097600,20000,85000,170000,5576923833656996);
INSERT INTO lines VALUES(58,1,59,0,0,6,35,4,1776268800,10000,165000,165000,1651942521744626);
INSERT INTO lines VALUES(59,1,60,0,0,13,36,4,1767524400,20000,145000,290000,4385183765758291);
INSERT INTO lines VALUES(60,1,61,0,0,13,36,6,1767524400,30000,125000,375000,6275557115970764);
INSERT INTO lines VALUES(61,1,62,0,0,12,37,4,1769274000,20000,75000,150000,4251359419262494);
INSERT INTO lines VALUES(62,1,63,0,0,12,37,4,1769274000,20000,55000,110000,6477107789605834);
INSERT INTO lines VALUES(63,1,64,0,0,3,38,5,1767441600,20000,115000,230000,3531212351088082);
INSERT INTO lines VALUES(64,1,65,0,0,4,39,4,1786122000,30000,205000,615000,4709895197013317);
INSERT INTO lines VALUES(65,1,66,0,0,1,40,3,1779980400,20000,95000,190000,2255272828232218);
INSERT INTO lines VALUES(66,1,67,0,0,1,40,4,1779980400,30000,85000,255000,5540254234445491);
INSERT INTO lines VALUES(67,1,68,0,0,8,41,5,1768305600,30000,15000,45000,75551158738431);
INSERT INTO lines VALUES(68,1,69,0,0,2,42,6,1767697200,10000,65000,65000,8770444029381233);
INSERT INTO lines VALUES(69,1,70,0,0,2,42,4,1767697200,40000,125000,500000,7920115556329109);
INSERT INTO lines VALUES(70,1,71,0,0,2,42,1,1767697200,40000,75000,300000,4433365534903115);
INSERT INTO lines VALUES(71,1,72,0,0,1,43,4,1767704400,40000,25000,100000,6204964188934481);
INSERT INTO lines VALUES(72,1,73,0,0,1,43,1,1767704400,20000,175000,350000,8583324930578743);
INSERT INTO lines VALUES(73,1,74,0,0,1,43,5,1767704400,30000,75000,225000,4862507816398366);
INSERT INTO lines VALUES(74,1,75,0,0,6,44,1,1786028400,20000,25000,50000,2429020149357353);
INSERT INTO lines VALUES(75,1,76,0,0,5,45,3,1771671600,40000,125000,500000,2917751615869938);
INSERT INTO lines VALUES(76,1,77,0,0,6,46,5,1779116400,40000,165000,660000,1944401910868858);
INSERT INTO lines VALUES(77,1,78,0,0,6,46,1,1779116400,10000,115000,115000,6937106589969235);
INSERT INTO lines VALUES(78,1,79,0,0,12,47,1,1772546400,40000,205000,820000,2777613490067969);
INSERT INTO lines VALUES(79,1,80,0,0,12,47,2,1772546400,10000,45000,45000,1908347805716133);
INSERT INTO lines VALUES(80,1,81,0,0,3,48,3,1769616000,10000,135000,135000,2502655461444648);
INSERT INTO lines VALUES(81,1,82,0,0,2,49,3,1777816800,10000,15000,15000,3619353072740708);
INSERT INTO lines VALUES(82,1,83,0,0,2,49,1,1777816800,20000,165000,330000,4116597438785676);
INSERT INTO lines VALUES(83,1,84,0,0,2,49,5,1777816800,20000,125000,250000,5090671561662311);
INSERT INTO lines VALUES(84,1,85,0,0,3,50,4,1775919600,30000,35000,105000,2188488787772142);
INSERT INTO lines VALUES(85,1,86,0,0,3,50,4,1775919600,40000,15000,60000,6364623452680939);
INSERT INTO lines VALUES(86,1,87,0,0,2,51,1,1786636800,10000,135000,135000,587003041868027);
INSERT INTO lines VALUES(87,1,88,0,0,2,51,3,1786636800,20000,175000,350000,1216763989238212);
INSERT INTO lines VALUES(88,1,89,0,0,3,52,4,1781010000,10000,105000,105000,5539590215183342);
INSERT INTO lines VALUES(89,1,90,0,0,3,52,3,1781010000,40000,115000,460000,7717141346039448);
INSERT INTO lines VALUES(90,1,91,0,0,10,53,4,1788775200,20000,15000,30000,1373318767908575);
INSERT INTO lines VALUES(91,1,92,0,0,10,53,2,1788775200,40000,135000,540000,747821391202114);
INSERT INTO lines VALUES(92,1,93,0,0,10,53,3,1788775200,30000,165000,495000,4331616912206001);
INSERT INTO lines VALUES(93,1,94,0,0,7,54,2,1780912800,10000,155000,155000,1587458617898314);
INSERT INTO lines VALUES(94,1,95,0,0,13,55,5,1769421600,40000,185000,740000,7294613961300334);
INSERT INTO lines VALUES(95,1,96,0,0,12,56,1,1774450800,40000,95000,380000,5498930724853141);
INSERT INTO lines VALUES(96,1,97,0,0,12,56,3,1774450800,10000,45000,45000,1632402451149633);
INSERT INTO lines VALUES(97,1,98,0,0,4,57,2,1767538800,30000,15000,45000,8223060670014913);
INSERT INTO lines VALUES(98,1,99,0,0,4,57,4,1767538800,20000,205000,410000,1453962992076621);
INSERT INTO lines VALUES(99,1,100,0,0,4,57,4,1767538800,20000,145000,290000,4120585281724339);
INSERT INTO lines VALUES(100,1,101,0,0,12,58,4,1777046400,20000,95000,190000,1792183309356559);
INSERT INTO lines VALUES(101,1,102,0,0,12,58,4,1777046400,40000,75000,300000,2651996100874683);
INSERT INTO lines VALUES(102,1,103,0,0,12,58,2,1777046400,20000,75000,150000,7861761993103277);
INSERT INTO lines VALUES(103,1,104,0,0,8,59,3,1790074800,40000,125000,500000,8584010885133917);
INSERT INTO lines VALUES(104,1,105,0,0,4,60,6,1788958800,10000,165000,165000,6461828607004110);
INSERT INTO lines VALUES(105,1,106,1,0,4,61,3,1788256800,-10000,35000,-35000,5414411769147405);
INSERT INTO lines VALUES(106,1,107,0,0,NULL,62,3,1788343200,20000,35000,70000,1288983227476570);
CREATE TABLE refused (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  row INTEGER NOT NULL,
  reason TEXT NOT NULL,
  is_duplicate INTEGER NOT NULL CHECK (is_duplicate IN (0, 1)),
  counts_as TEXT NOT NULL CHECK (counts_as IN ('withoutCustomer', 'cancelled', 'invalid')),
  content_hash INTEGER NOT NULL,
  cells TEXT NOT NULL
) STRICT;
CREATE TABLE segment_maps (id TEXT PRIMARY KEY, title TEXT NOT NULL, body TEXT NOT NULL) STRICT;
INSERT INTO segment_maps VALUES('own-map','Own map','{"id":"own-map","title":"Own map","about":"Gives each of the 125 codes of recency, frequency and money one of eleven names; no code is left out.","segments":[{"name":"Champions","color":"#16834a","meaning":"Your best customers: they were here lately, come often and spend the most.","action":"Thank them personally, show them new things first, and ask them to bring a friend; they need no discount."},{"name":"Loyal","color":"#a7d6b8","meaning":"Regulars who keep coming and spend well.","action":"Offer the loyalty card, suggest the better version of what they like, and ask for a review."},{"name":"Potential Loyalist","color":"#57c1ff","meaning":"Customers who came lately and more than once, and could become regulars.","action":"Suggest what goes with their last purchase, and give them a reason for the next visit."},{"name":"New","color":"#2397ee","meaning":"People who bought for the first time not long ago.","action":"Welcome them, make sure the first purchase went well, and make the second one easy."},{"name":"Promising","color":"#e3cc15","meaning":"Customers seen not long ago who have not bought often yet.","action":"Stay in their minds: tell them what else you have, and let them try something small."},{"name":"Need Attention","color":"#d59d1e","meaning":"Once good or middling customers whose visits are thinning out.","action":"Send an offer with an end date for the kind of thing they used to buy."},{"name":"About To Sleep","color":"#8c3019","meaning":"Customers who came seldom and are slipping out of sight.","action":"Remind them with your most popular products, and a small reason to drop in again."},{"name":"At Risk","color":"#d93c00","meaning":"Customers who used to come often or spend well, and have stayed away for a long time.","action":"Write to them by name, say that they are missed, and make coming back worth it."},{"name":"Cannot Lose Them","color":"#9d5092","meaning":"Some of your most valuable customers of old, who no longer come.","action":"Call them or write by hand, ask what went wrong, and put it right before a competitor does."},{"name":"Hibernating","color":"#7a2494","meaning":"Customers who bought little, and that was long ago.","action":"Include them in ordinary mailings, and bring up what they bought when you have more of it."},{"name":"Lost","color":"#acacb0","meaning":"Customers with the oldest, fewest and smallest purchases.","action":"Try once with a strong offer; after that spend nothing more on them."}],"rules":[{"segment":"Champions","codes":["555","554","544","545","454","455","445"]},{"segment":"Loyal","codes":["543","444","435","355","354","345","344","335"]},{"segment":"Potential Loyalist","codes":["553","551","552","541","542","533","532","531","452","451","442","441","431","453","433","432","423","353","352","351","342","341","333","323"]},{"segment":"New","codes":["512","511","422","421","412","411","311"]},{"segment":"Promising","codes":["525","524","523","522","521","515","514","513","425","424","413","414","415","315","314","313"]},{"segment":"Need Attention","codes":["535","534","443","434","343","334","325","324"]},{"segment":"About To Sleep","codes":["331","321","312","221","213","231","241","251"]},{"segment":"At Risk","codes":["255","254","245","244","253","252","243","242","235","234","225","224","153","152","145","143","142","135","134","133","125","124"]},{"segment":"Cannot Lose Them","codes":["155","154","144","214","215","115","114","113"]},{"segment":"Hibernating","codes":["332","322","233","232","223","222","132","123","122","212","211"]},{"segment":"Lost","codes":["111","112","121","131","141","151"]}]}');
CREATE TABLE runs (
  id INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL,
  name TEXT,
  is_stale INTEGER NOT NULL DEFAULT 0 CHECK (is_stale IN (0, 1)),
  summary TEXT NOT NULL
, merges TEXT NOT NULL DEFAULT '') STRICT;
INSERT INTO runs VALUES(1,'2026-11-01T09:30:00.000Z','First',0,'{"settings":{"asOf":"2026-09-29","window":{"kind":"all"},"filter":null,"returns":"net","duplicates":"keep","exclude":[],"frequency":"orders","monetary":"total","scheme":"quantile","bins":5,"own":{"recency":null,"frequency":null,"monetary":null},"weights":{"r":1,"f":1,"m":1},"frozenRun":null,"map":"eleven-rfm","clusters":2,"clustering":{"features":["recency","frequency","monetary","averageOrder","homeShare"],"form":"log","scaling":"standard","components":null,"outliers":0.01},"seed":1},"map":{"id":"eleven-rfm","title":"Eleven segments","about":"Gives each of the 125 codes of recency, frequency and money one of eleven names; no code is left out.","segments":[{"name":"Champions","color":"#16834a","meaning":"Your best customers: they were here lately, come often and spend the most.","action":"Thank them personally, show them new things first, and ask them to bring a friend; they need no discount."},{"name":"Loyal","color":"#a7d6b8","meaning":"Regulars who keep coming and spend well.","action":"Offer the loyalty card, suggest the better version of what they like, and ask for a review."},{"name":"Potential Loyalist","color":"#57c1ff","meaning":"Customers who came lately and more than once, and could become regulars.","action":"Suggest what goes with their last purchase, and give them a reason for the next visit."},{"name":"New","color":"#2397ee","meaning":"People who bought for the first time not long ago.","action":"Welcome them, make sure the first purchase went well, and make the second one easy."},{"name":"Promising","color":"#e3cc15","meaning":"Customers seen not long ago who have not bought often yet.","action":"Stay in their minds: tell them what else you have, and let them try something small."},{"name":"Need Attention","color":"#d59d1e","meaning":"Once good or middling customers whose visits are thinning out.","action":"Send an offer with an end date for the kind of thing they used to buy."},{"name":"About To Sleep","color":"#8c3019","meaning":"Customers who came seldom and are slipping out of sight.","action":"Remind them with your most popular products, and a small reason to drop in again."},{"name":"At Risk","color":"#d93c00","meaning":"Customers who used to come often or spend well, and have stayed away for a long time.","action":"Write to them by name, say that they are missed, and make coming back worth it."},{"name":"Cannot Lose Them","color":"#9d5092","meaning":"Some of your most valuable customers of old, who no longer come.","action":"Call them or write by hand, ask what went wrong, and put it right before a competitor does."},{"name":"Hibernating","color":"#7a2494","meaning":"Customers who bought little, and that was long ago.","action":"Include them in ordinary mailings, and bring up what they bought when you have more of it."},{"name":"Lost","color":"#acacb0","meaning":"Customers with the oldest, fewest and smallest purchases.","action":"Try once with a strong offer; after that spend nothing more on them."}],"rules":[{"segment":"Champions","codes":["555","554","544","545","454","455","445"]},{"segment":"Loyal","codes":["543","444","435","355","354","345","344","335"]},{"segment":"Potential Loyalist","codes":["553","551","552","541","542","533","532","531","452","451","442","441","431","453","433","432","423","353","352","351","342","341","333","323"]},{"segment":"New","codes":["512","511","422","421","412","411","311"]},{"segment":"Promising","codes":["525","524","523","522","521","515","514","513","425","424","413","414","415","315","314","313"]},{"segment":"Need Attention","codes":["535","534","443","434","343","334","325","324"]},{"segment":"About To Sleep","codes":["331","321","312","221","213","231","241","251"]},{"segment":"At Risk","codes":["255","254","245","244","253","252","243","242","235","234","225","224","153","152","145","143","142","135","134","133","125","124"]},{"segment":"Cannot Lose Them","codes":["155","154","144","214","215","115","114","113"]},{"segment":"Hibernating","codes":["332","322","233","232","223","222","132","123","122","212","211"]},{"segment":"Lost","codes":["111","112","121","131","141","151"]}]},"rows":{"read":106,"duplicates":0,"alreadyImported":0,"withoutCustomer":1,"cancelled":0,"returns":1,"invalid":0,"later":0,"kept":104},"firstDay":"2026-01-03","lastDay":"2026-09-28","customers":12,"orders":60,"revenue":27610000,"returnsOnlyCustomers":0,"walkIn":{"rows":1,"revenue":70000,"share":0.0025289017341040463},"thresholds":{"recency":[7.4,15.2,29.8,71.4],"frequency":[3.2,4,5.6,6],"monetary":[1145000,1864000,2311000,3570000]},"segments":[{"name":"Champions","color":"#16834a","meaning":"Your best customers: they were here lately, come often and spend the most.","action":"Thank them personally, show them new things first, and ask them to bring a friend; they need no discount.","customers":1,"share":0.08333333333333333,"revenue":4460000,"revenueShare":0.16153567547989858,"meanRecencyDays":1,"meanFrequency":12,"meanMonetary":4460000},{"name":"Loyal","color":"#a7d6b8","meaning":"Regulars who keep coming and spend well.","action":"Offer the loyalty card, suggest the better version of what they like, and ask for a review.","customers":1,"share":0.08333333333333333,"revenue":3470000,"revenueShare":0.1256791017747193,"meanRecencyDays":12,"meanFrequency":6,"meanMonetary":3470000},{"name":"Potential Loyalist","color":"#57c1ff","meaning":"Customers who came lately and more than once, and could become regulars.","action":"Suggest what goes with their last purchase, and give them a reason for the next visit.","customers":2,"share":0.16666666666666666,"revenue":4025000,"revenueShare":0.14578051430641073,"meanRecencyDays":8,"meanFrequency":5,"meanMonetary":2012500},{"name":"New","color":"#2397ee","meaning":"People who bought for the first time not long ago.","action":"Welcome them, make sure the first purchase went well, and make the second one easy.","customers":1,"share":0.08333333333333333,"revenue":1045000,"revenueShare":0.037848605577689244,"meanRecencyDays":5,"meanFrequency":2,"meanMonetary":1045000},{"name":"Promising","color":"#e3cc15","meaning":"Customers seen not long ago who have not bought often yet.","action":"Stay in their minds: tell them what else you have, and let them try something small.","customers":0,"share":0,"revenue":0,"revenueShare":0,"meanRecencyDays":0,"meanFrequency":0,"meanMonetary":0},{"name":"Need Attention","color":"#d59d1e","meaning":"Once good or middling customers whose visits are thinning out.","action":"Send an offer with an end date for the kind of thing they used to buy.","customers":1,"share":0.08333333333333333,"revenue":2395000,"revenueShare":0.08674393335747918,"meanRecencyDays":20,"meanFrequency":5,"meanMonetary":2395000},{"name":"About To Sleep","color":"#8c3019","meaning":"Customers who came seldom and are slipping out of sight.","action":"Remind them with your most popular products, and a small reason to drop in again.","customers":2,"share":0.16666666666666666,"revenue":2775000,"revenueShare":0.10050706265845707,"meanRecencyDays":37,"meanFrequency":3.5,"meanMonetary":1387500},{"name":"At Risk","color":"#d93c00","meaning":"Customers who used to come often or spend well, and have stayed away for a long time.","action":"Write to them by name, say that they are missed, and make coming back worth it.","customers":2,"share":0.16666666666666666,"revenue":7260000,"revenueShare":0.26294820717131473,"meanRecencyDays":55,"meanFrequency":6,"meanMonetary":3630000},{"name":"Cannot Lose Them","color":"#9d5092","meaning":"Some of your most valuable customers of old, who no longer come.","action":"Call them or write by hand, ask what went wrong, and put it right before a competitor does.","customers":0,"share":0,"revenue":0,"revenueShare":0,"meanRecencyDays":0,"meanFrequency":0,"meanMonetary":0},{"name":"Hibernating","color":"#7a2494","meaning":"Customers who bought little, and that was long ago.","action":"Include them in ordinary mailings, and bring up what they bought when you have more of it.","customers":1,"share":0.08333333333333333,"revenue":1545000,"revenueShare":0.0559579862368707,"meanRecencyDays":80,"meanFrequency":4,"meanMonetary":1545000},{"name":"Lost","color":"#acacb0","meaning":"Customers with the oldest, fewest and smallest purchases.","action":"Try once with a strong offer; after that spend nothing more on them.","customers":1,"share":0.08333333333333333,"revenue":635000,"revenueShare":0.02299891343716045,"meanRecencyDays":87,"meanFrequency":2,"meanMonetary":635000}],"grid":[{"r":1,"f":1,"customers":1,"revenue":635000,"segment":"Lost"},{"r":1,"f":2,"customers":1,"revenue":1545000,"segment":"Hibernating"},{"r":1,"f":3,"customers":0,"revenue":0,"segment":null},{"r":1,"f":4,"customers":1,"revenue":3665000,"segment":"At Risk"},{"r":1,"f":5,"customers":0,"revenue":0,"segment":null},{"r":2,"f":1,"customers":1,"revenue":1900000,"segment":"About To Sleep"},{"r":2,"f":2,"customers":0,"revenue":0,"segment":null},{"r":2,"f":3,"customers":0,"revenue":0,"segment":null},{"r":2,"f":4,"customers":1,"revenue":3595000,"segment":"At Risk"},{"r":2,"f":5,"customers":0,"revenue":0,"segment":null},{"r":3,"f":1,"customers":0,"revenue":0,"segment":null},{"r":3,"f":2,"customers":1,"revenue":875000,"segment":"About To Sleep"},{"r":3,"f":3,"customers":1,"revenue":2395000,"segment":"Need Attention"},{"r":3,"f":4,"customers":0,"revenue":0,"segment":null},{"r":3,"f":5,"customers":0,"revenue":0,"segment":null},{"r":4,"f":1,"customers":0,"revenue":0,"segment":null},{"r":4,"f":2,"customers":1,"revenue":2185000,"segment":"Potential Loyalist"},{"r":4,"f":3,"customers":0,"revenue":0,"segment":null},{"r":4,"f":4,"customers":1,"revenue":3470000,"segment":"Loyal"},{"r":4,"f":5,"customers":0,"revenue":0,"segment":null},{"r":5,"f":1,"customers":1,"revenue":1045000,"segment":"New"},{"r":5,"f":2,"customers":0,"revenue":0,"segment":null},{"r":5,"f":3,"customers":0,"revenue":0,"segment":null},{"r":5,"f":4,"customers":1,"revenue":1840000,"segment":"Potential Loyalist"},{"r":5,"f":5,"customers":1,"revenue":4460000,"segment":"Champions"}],"warnings":["With 12 customers the segments are small; look at the customers themselves."],"clusters":{"k":2,"seed":1,"restarts":10,"features":["Recency (log)","Frequency (log)","Monetary (log)","Average order value (log)","Share at home"],"inputs":[{"feature":"recency","missing":0,"isFlat":false},{"feature":"frequency","missing":0,"isFlat":false},{"feature":"monetary","missing":0,"isFlat":false},{"feature":"averageOrder","missing":0,"isFlat":false},{"feature":"homeShare","missing":0,"isFlat":false}],"form":"log","scaling":"standard","components":null,"inertia":40.358521166483186,"silhouette":0.2670287569377202,"silhouetteSample":12,"calinskiHarabasz":4.866748896098949,"daviesBouldin":1.0824883695524243,"sizes":[9,3],"profiles":[{"number":1,"customers":9,"share":0.75,"meanRecencyDays":23.666666666666668,"meanFrequency":5.555555555555555,"meanMonetary":272.8333333333333,"medianRecencyDays":12,"medianFrequency":6,"medianMonetary":239.5,"monetaryShare":0.8893516841724013,"center":[-0.29679357249961236,0.23265392448663633,0.4098979440057095,0.4007234122914499,-0.2734717231262267],"features":[{"mean":23.666666666666668,"typical":12},{"mean":5.555555555555555,"typical":6},{"mean":272.8333333333333,"typical":239.5},{"mean":51.641666666666666,"typical":54.625},{"mean":0.7370370370370369,"typical":0.75}]},{"number":2,"customers":3,"share":0.25,"meanRecencyDays":64,"meanFrequency":3.3333333333333335,"meanMonetary":101.83333333333333,"medianRecencyDays":80,"medianFrequency":4,"medianMonetary":87.5,"monetaryShare":0.1106483158275987,"center":[0.8903807174988366,-0.6979617734599061,-1.2296938320171322,-1.202170236874353,0.8204151693786802],"features":[{"mean":64,"typical":80},{"mean":3.3333333333333335,"typical":4},{"mean":101.83333333333333,"typical":87.5},{"mean":30.75,"typical":31.75},{"mean":0.9166666666666666,"typical":1}]}],"clampedMonetary":0,"candidates":[],"reason":"You asked for 2 groups."}}','2f135b67c2fcb81786fb438c52042ee4');
INSERT INTO runs VALUES(2,'2026-11-01T09:30:00.000Z',NULL,0,'{"settings":{"asOf":"2026-09-29","window":{"kind":"all"},"filter":null,"returns":"net","duplicates":"keep","exclude":["P5"],"frequency":"orders","monetary":"perOrder","scheme":"quantile","bins":5,"own":{"recency":null,"frequency":null,"monetary":null},"weights":{"r":1,"f":1,"m":1},"frozenRun":null,"map":"eleven-rfm","clusters":"auto","clustering":{"features":["recency","frequency","monetary"],"form":"log","scaling":"standard","components":null,"outliers":0.01},"seed":1},"map":{"id":"eleven-rfm","title":"Eleven segments","about":"Gives each of the 125 codes of recency, frequency and money one of eleven names; no code is left out.","segments":[{"name":"Champions","color":"#16834a","meaning":"Your best customers: they were here lately, come often and spend the most.","action":"Thank them personally, show them new things first, and ask them to bring a friend; they need no discount."},{"name":"Loyal","color":"#a7d6b8","meaning":"Regulars who keep coming and spend well.","action":"Offer the loyalty card, suggest the better version of what they like, and ask for a review."},{"name":"Potential Loyalist","color":"#57c1ff","meaning":"Customers who came lately and more than once, and could become regulars.","action":"Suggest what goes with their last purchase, and give them a reason for the next visit."},{"name":"New","color":"#2397ee","meaning":"People who bought for the first time not long ago.","action":"Welcome them, make sure the first purchase went well, and make the second one easy."},{"name":"Promising","color":"#e3cc15","meaning":"Customers seen not long ago who have not bought often yet.","action":"Stay in their minds: tell them what else you have, and let them try something small."},{"name":"Need Attention","color":"#d59d1e","meaning":"Once good or middling customers whose visits are thinning out.","action":"Send an offer with an end date for the kind of thing they used to buy."},{"name":"About To Sleep","color":"#8c3019","meaning":"Customers who came seldom and are slipping out of sight.","action":"Remind them with your most popular products, and a small reason to drop in again."},{"name":"At Risk","color":"#d93c00","meaning":"Customers who used to come often or spend well, and have stayed away for a long time.","action":"Write to them by name, say that they are missed, and make coming back worth it."},{"name":"Cannot Lose Them","color":"#9d5092","meaning":"Some of your most valuable customers of old, who no longer come.","action":"Call them or write by hand, ask what went wrong, and put it right before a competitor does."},{"name":"Hibernating","color":"#7a2494","meaning":"Customers who bought little, and that was long ago.","action":"Include them in ordinary mailings, and bring up what they bought when you have more of it."},{"name":"Lost","color":"#acacb0","meaning":"Customers with the oldest, fewest and smallest purchases.","action":"Try once with a strong offer; after that spend nothing more on them."}],"rules":[{"segment":"Champions","codes":["555","554","544","545","454","455","445"]},{"segment":"Loyal","codes":["543","444","435","355","354","345","344","335"]},{"segment":"Potential Loyalist","codes":["553","551","552","541","542","533","532","531","452","451","442","441","431","453","433","432","423","353","352","351","342","341","333","323"]},{"segment":"New","codes":["512","511","422","421","412","411","311"]},{"segment":"Promising","codes":["525","524","523","522","521","515","514","513","425","424","413","414","415","315","314","313"]},{"segment":"Need Attention","codes":["535","534","443","434","343","334","325","324"]},{"segment":"About To Sleep","codes":["331","321","312","221","213","231","241","251"]},{"segment":"At Risk","codes":["255","254","245","244","253","252","243","242","235","234","225","224","153","152","145","143","142","135","134","133","125","124"]},{"segment":"Cannot Lose Them","codes":["155","154","144","214","215","115","114","113"]},{"segment":"Hibernating","codes":["332","322","233","232","223","222","132","123","122","212","211"]},{"segment":"Lost","codes":["111","112","121","131","141","151"]}]},"rows":{"read":106,"duplicates":0,"alreadyImported":0,"withoutCustomer":1,"cancelled":0,"returns":1,"invalid":0,"later":0,"kept":79,"excluded":25},"firstDay":"2026-01-03","lastDay":"2026-09-28","customers":12,"orders":54,"revenue":4578333,"returnsOnlyCustomers":0,"walkIn":{"rows":1,"revenue":70000,"share":0.015059162069498894},"thresholds":{"recency":[7.4,15.2,29.8,71.4],"frequency":[3,4,4.6,6],"monetary":[282666.4,339500,417000.2,519166.6]},"segments":[{"name":"Champions","color":"#16834a","meaning":"Your best customers: they were here lately, come often and spend the most.","action":"Thank them personally, show them new things first, and ask them to bring a friend; they need no discount.","customers":1,"share":0.08333333333333333,"revenue":523333,"revenueShare":0.11430645171506747,"meanRecencyDays":12,"meanFrequency":6,"meanMonetary":523333},{"name":"Loyal","color":"#a7d6b8","meaning":"Regulars who keep coming and spend well.","action":"Offer the loyalty card, suggest the better version of what they like, and ask for a review.","customers":0,"share":0,"revenue":0,"revenueShare":0,"meanRecencyDays":0,"meanFrequency":0,"meanMonetary":0},{"name":"Potential Loyalist","color":"#57c1ff","meaning":"Customers who came lately and more than once, and could become regulars.","action":"Suggest what goes with their last purchase, and give them a reason for the next visit.","customers":2,"share":0.16666666666666666,"revenue":683333,"revenueShare":0.14925366940325224,"meanRecencyDays":4,"meanFrequency":8,"meanMonetary":341666.5},{"name":"New","color":"#2397ee","meaning":"People who bought for the first time not long ago.","action":"Welcome them, make sure the first purchase went well, and make the second one easy.","customers":0,"share":0,"revenue":0,"revenueShare":0,"meanRecencyDays":0,"meanFrequency":0,"meanMonetary":0},{"name":"Promising","color":"#e3cc15","meaning":"Customers seen not long ago who have not bought often yet.","action":"Stay in their minds: tell them what else you have, and let them try something small.","customers":2,"share":0.16666666666666666,"revenue":831667,"revenueShare":0.18165279808174722,"meanRecencyDays":7,"meanFrequency":2.5,"meanMonetary":415833.5},{"name":"Need Attention","color":"#d59d1e","meaning":"Once good or middling customers whose visits are thinning out.","action":"Send an offer with an end date for the kind of thing they used to buy.","customers":0,"share":0,"revenue":0,"revenueShare":0,"meanRecencyDays":0,"meanFrequency":0,"meanMonetary":0},{"name":"About To Sleep","color":"#8c3019","meaning":"Customers who came seldom and are slipping out of sight.","action":"Remind them with your most popular products, and a small reason to drop in again.","customers":2,"share":0.16666666666666666,"revenue":380000,"revenueShare":0.08299964200943881,"meanRecencyDays":22.5,"meanFrequency":4,"meanMonetary":190000},{"name":"At Risk","color":"#d93c00","meaning":"Customers who used to come often or spend well, and have stayed away for a long time.","action":"Write to them by name, say that they are missed, and make coming back worth it.","customers":2,"share":0.16666666666666666,"revenue":1035833,"revenueShare":0.22624675837253427,"meanRecencyDays":55,"meanFrequency":5.5,"meanMonetary":517916.5},{"name":"Cannot Lose Them","color":"#9d5092","meaning":"Some of your most valuable customers of old, who no longer come.","action":"Call them or write by hand, ask what went wrong, and put it right before a competitor does.","customers":1,"share":0.08333333333333333,"revenue":536667,"revenueShare":0.11721886546915657,"meanRecencyDays":49,"meanFrequency":3,"meanMonetary":536667},{"name":"Hibernating","color":"#7a2494","meaning":"Customers who bought little, and that was long ago.","action":"Include them in ordinary mailings, and bring up what they bought when you have more of it.","customers":1,"share":0.08333333333333333,"revenue":297500,"revenueShare":0.06497998288896854,"meanRecencyDays":80,"meanFrequency":4,"meanMonetary":297500},{"name":"Lost","color":"#acacb0","meaning":"Customers with the oldest, fewest and smallest purchases.","action":"Try once with a strong offer; after that spend nothing more on them.","customers":1,"share":0.08333333333333333,"revenue":290000,"revenueShare":0.06334183205983487,"meanRecencyDays":87,"meanFrequency":1,"meanMonetary":290000}],"grid":[{"r":1,"f":1,"customers":1,"revenue":290000,"segment":"Lost"},{"r":1,"f":2,"customers":1,"revenue":297500,"segment":"Hibernating"},{"r":1,"f":3,"customers":0,"revenue":0,"segment":null},{"r":1,"f":4,"customers":1,"revenue":520000,"segment":"At Risk"},{"r":1,"f":5,"customers":0,"revenue":0,"segment":null},{"r":2,"f":1,"customers":1,"revenue":536667,"segment":"Cannot Lose Them"},{"r":2,"f":2,"customers":0,"revenue":0,"segment":null},{"r":2,"f":3,"customers":0,"revenue":0,"segment":null},{"r":2,"f":4,"customers":1,"revenue":515833,"segment":"At Risk"},{"r":2,"f":5,"customers":0,"revenue":0,"segment":null},{"r":3,"f":1,"customers":0,"revenue":0,"segment":null},{"r":3,"f":2,"customers":2,"revenue":380000,"segment":"About To Sleep"},{"r":3,"f":3,"customers":0,"revenue":0,"segment":null},{"r":3,"f":4,"customers":0,"revenue":0,"segment":null},{"r":3,"f":5,"customers":0,"revenue":0,"segment":null},{"r":4,"f":1,"customers":1,"revenue":421667,"segment":"Promising"},{"r":4,"f":2,"customers":0,"revenue":0,"segment":null},{"r":4,"f":3,"customers":0,"revenue":0,"segment":null},{"r":4,"f":4,"customers":1,"revenue":523333,"segment":"Champions"},{"r":4,"f":5,"customers":0,"revenue":0,"segment":null},{"r":5,"f":1,"customers":1,"revenue":410000,"segment":"Promising"},{"r":5,"f":2,"customers":0,"revenue":0,"segment":null},{"r":5,"f":3,"customers":0,"revenue":0,"segment":null},{"r":5,"f":4,"customers":1,"revenue":280833,"segment":"Potential Loyalist"},{"r":5,"f":5,"customers":1,"revenue":402500,"segment":"Potential Loyalist"}],"warnings":["With 12 customers the segments are small; look at the customers themselves."],"clusters":null}','2f135b67c2fcb81786fb438c52042ee4');
CREATE TABLE import_overlaps (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  earlier_id INTEGER NOT NULL REFERENCES imports (id),
  rows INTEGER NOT NULL,
  PRIMARY KEY (import_id, earlier_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE run_imports (
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  import_id INTEGER NOT NULL,
  PRIMARY KEY (run_id, import_id)
) STRICT, WITHOUT ROWID;
INSERT INTO run_imports VALUES(1,1);
INSERT INTO run_imports VALUES(2,1);
CREATE TABLE mappings (
  id INTEGER PRIMARY KEY,
  shape TEXT NOT NULL UNIQUE,
  name TEXT NOT NULL,
  headers TEXT NOT NULL,
  mapping TEXT NOT NULL,
  used_at TEXT NOT NULL
) STRICT;
CREATE TABLE exclusions (code TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
INSERT INTO exclusions VALUES('P5');
CREATE TABLE merges (
  customer_id INTEGER PRIMARY KEY REFERENCES customers (id),
  into_id INTEGER NOT NULL REFERENCES customers (id),
  merge_id INTEGER NOT NULL,
  merged_at TEXT NOT NULL,
  CHECK (customer_id <> into_id)
) STRICT;
INSERT INTO merges VALUES(3,6,1,'2026-11-01 09:30');
CREATE TABLE run_clusters (
  run_id INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
  cluster INTEGER NOT NULL,
  name TEXT,
  sentence TEXT,
  PRIMARY KEY (run_id, cluster)
) STRICT, WITHOUT ROWID;
INSERT INTO run_clusters VALUES(1,1,'Mine',NULL);
CREATE TABLE order_items (
  id INTEGER PRIMARY KEY,
  import_id INTEGER NOT NULL REFERENCES imports (id),
  row INTEGER NOT NULL,
  order_number TEXT NOT NULL,
  product_id INTEGER REFERENCES products (id),
  quantity INTEGER,
  price INTEGER,
  amount INTEGER,
  -- of the whole item
  cost INTEGER,
  content_hash INTEGER NOT NULL
) STRICT;
CREATE TABLE line_costs (
  import_id INTEGER NOT NULL REFERENCES imports (id),
  row INTEGER NOT NULL,
  kind INTEGER NOT NULL,
  -- of all pieces of the line
  cost INTEGER NOT NULL,
  PRIMARY KEY (import_id, row, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE sales_edition (id INTEGER PRIMARY KEY CHECK (id = 1), edition INTEGER NOT NULL) STRICT;
INSERT INTO sales_edition VALUES(1,2);
CREATE TABLE seal (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  -- names the workspace in its backups
  identity TEXT NOT NULL,
  is_whole INTEGER NOT NULL CHECK (is_whole IN (0, 1)),
  pages INTEGER NOT NULL,
  checksum INTEGER NOT NULL
) STRICT;
INSERT INTO seal VALUES (1, '00ef4013', 0, 0, 0);
CREATE TABLE run_columns (
  run_id INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
  columns BLOB NOT NULL
) STRICT;
INSERT INTO run_columns VALUES(1,X'2d0100005b5b226b657973222c22693332222c31325d2c5b22666972737454696d65222c22663634222c31325d2c5b226c61737454696d65222c22663634222c31325d2c5b22726563656e6379222c22693332222c31325d2c5b226672657175656e6379222c22693332222c31325d2c5b227370656e64696e67222c22663634222c31325d2c5b226d6f6e6574617279222c22663634222c31325d2c5b2272222c227538222c31325d2c5b2266222c227538222c31325d2c5b226d222c227538222c31325d2c5b227365676d656e74222c22753136222c31325d2c5b22636c7573746572222c22693332222c31325d2c5b226665617475726520617665726167654f72646572222c22663634222c31325d2c5b226665617475726520686f6d655368617265222c22663634222c31325d5d0000000000000001000000020000000400000005000000060000000700000008000000090000000a0000000b0000000c0000000d000000000000d44157da41000000cc3a57da410000001ca056da410000000c6466da41000000304156da4100000080be6ada41000000f08c59da410000008805a3da41000000181d65da410000008c5987da41000000a43e5dda410000000c9256da41000000189394da410000002c06a4da410000001456a8da4100000034f6abda410000003499aeda4100000044bea6da41000000ec97acda41000000384badda4100000088eeaada41000000f44092da41000000489e95da410000002cc09eda4150000000210000001400000009000000010000001900000007000000050000000c000000570000004d00000031000000040000000600000005000000040000000c000000040000000600000002000000060000000200000006000000030000000000000028933741000000007c6d4b4100000000bc4542410000000094ab4041000000007803514100000000f0b32a410000000080133c410000000010e42f410000000058794a4100000000f06023410000000034f64b4100000000e0fd3c410000000028933741000000007c6d4b4100000000bc4542410000000094ab4041000000007803514100000000f0b32a410000000080133c410000000010e42f410000000058794a4100000000f06023410000000034f64b4100000000e0fd3c410102030405030505040101020000000002040302050204010401040100000000020504030501020104010503000000000900070005000200000006000200030001000a000700060002000000010000000100000001000000010000000200000001000000010000000100000002000000010000000100000000000000005043405555555555f54d403333333333f347400000000000504b4055555555559542400000000000e03540abaaaaaaaaaa3e400000000000204a40abaaaaaaaaea4c400000000000c03f40abaaaaaaaa8a4e40abaaaaaaaaaa4f40000000000000f03fabaaaaaaaaaaea3f9a9999999999e93f000000000000e83f000000000000e83f000000000000e83fabaaaaaaaaaaea3f000000000000e03f000000000000f03f000000000000f03f000000000000e03f555555555555e53f');
INSERT INTO run_columns VALUES(2,X'c10000005b5b226b657973222c22693332222c31325d2c5b22666972737454696d65222c22663634222c31325d2c5b226c61737454696d65222c22663634222c31325d2c5b22726563656e6379222c22693332222c31325d2c5b226672657175656e6379222c22693332222c31325d2c5b226d6f6e6574617279222c22663634222c31325d2c5b2272222c227538222c31325d2c5b2266222c227538222c31325d2c5b226d222c227538222c31325d2c5b227365676d656e74222c22753136222c31325d5d00000001000000020000000400000005000000060000000700000008000000090000000a0000000b0000000c0000000d000000000000d44157da41000000cc3a57da410000001ca056da410000000c6466da41000000304156da4100000080be6ada41000000f08c59da410000008805a3da41000000181d65da41000000f44092da4100000014c863da410000000c9256da41000000189394da410000002c06a4da410000001456a8da4100000034f6abda410000003499aeda4100000044bea6da41000000ec97acda41000000384badda4100000088eeaada41000000f44092da41000000489e95da410000002cc09eda4150000000210000001400000009000000010000001900000007000000050000000c000000570000004d00000031000000040000000600000004000000030000000a00000004000000060000000200000006000000010000000500000003000000000000007028124100000000e47b1f410000000010af0341000000008cbc1941000000001091184100000000f0b30a41000000000424114100000000400619410000000014f11f410000000040b311410000000000bd1f4100000000b66020410102030405030505040101020000000002040201050204010401040100000000020401040301010305020505000000000900070006000400020006000200040000000a0007000800');
CREATE INDEX orders_by_number ON orders (number);
CREATE INDEX refused_by_import ON refused (import_id, reason);
CREATE VIEW merged_customers (member_id, owner_id) AS
WITH RECURSIVE up (member_id, owner_id) AS (
  SELECT customer_id, into_id FROM merges
  UNION ALL
  SELECT up.member_id, merges.into_id FROM up JOIN merges ON merges.customer_id = up.owner_id
)
SELECT member_id, owner_id FROM up WHERE owner_id NOT IN (SELECT customer_id FROM merges)
UNION
SELECT into_id, into_id FROM merges WHERE into_id NOT IN (SELECT customer_id FROM merges);
CREATE INDEX order_items_by_number ON order_items (order_number);
CREATE INDEX order_items_by_import ON order_items (import_id, order_number);
CREATE TRIGGER import_added AFTER INSERT ON imports BEGIN UPDATE sales_edition SET edition = edition + 1; END;
CREATE TRIGGER import_changed AFTER UPDATE ON imports BEGIN UPDATE sales_edition SET edition = edition + 1; END;
CREATE TRIGGER import_removed AFTER DELETE ON imports BEGIN UPDATE sales_edition SET edition = edition + 1; END;
CREATE TRIGGER merge_added AFTER INSERT ON merges BEGIN UPDATE sales_edition SET edition = edition + 1; END;
CREATE TRIGGER merge_removed AFTER DELETE ON merges BEGIN UPDATE sales_edition SET edition = edition + 1; END;
CREATE INDEX lines_by_customer ON lines (customer_id, order_id) WHERE customer_id IS NOT NULL;
PRAGMA application_id = 1382377333;
PRAGMA user_version = 150;
