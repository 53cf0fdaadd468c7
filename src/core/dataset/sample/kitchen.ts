import type { Row } from '../prompts.js';

/** Cooking, growing, filling and sharing out. */
export const KITCHEN: readonly Row[] = [
  {
    question: 'A recipe for 4 people needs 300 grams of lentils. How many grams are needed for 14 people?',
    answer: 'One person needs 300/4=<<300/4=75>>75 grams.\nFourteen need 14*75=<<14*75=1050>>1050 grams.\n#### 1050',
  },
  {
    question:
      'A baker fills 8 trays with 15 rolls each. She burns one tray and drops 7 rolls of another. How many rolls can she sell?',
    answer:
      'She made 8*15=<<8*15=120>>120 rolls.\nA tray is burnt, so 120-15=<<120-15=105>>105 are left.\nAfter the fall there are 105-7=<<105-7=98>>98.\n#### 98',
  },
  {
    question:
      'A water butt holds 180 litres. It is two thirds full. After the garden is watered with 9 cans of 8 litres, how many litres are left in it?',
    answer:
      'It holds 180*2/3=<<180*2/3=120>>120 litres.\nThe cans take 9*8=<<9*8=72>>72 litres.\nThat leaves 120-72=<<120-72=48>>48 litres.\n#### 48',
  },
  {
    question:
      'A jug of juice is mixed from 1 part syrup and 6 parts water. How many millilitres of water are in 2,100 millilitres of juice?',
    answer:
      'There are 1+6=<<1+6=7>>7 parts.\nA part is 2100/7=<<2100/7=300>>300 millilitres.\nThe water is 6*300=<<6*300=1800>>1800 millilitres.\n#### 1800',
  },
  {
    question:
      'A row of beans has 18 plants, and each gives 25 pods. A fifth of the pods are eaten by birds. How many pods are picked from 4 rows?',
    answer:
      'A row gives 18*25=<<18*25=450>>450 pods.\nFour rows give 4*450=<<4*450=1800>>1800.\nThe birds eat 1800/5=<<1800/5=360>>360.\nThere are 1800-360=<<1800-360=1440>>1440 to pick.\n#### 1440',
  },
  {
    question:
      'A cake is cut into 24 slices. The morning guests eat a third of it, and in the afternoon three quarters of the rest are eaten. How many slices are left?',
    answer:
      'The morning guests eat 24/3=<<24/3=8>>8 slices.\nThat leaves 24-8=<<24-8=16>>16.\nIn the afternoon 16*3/4=<<16*3/4=12>>12 are eaten.\nThere are 16-12=<<16-12=4>>4 left.\n#### 4',
  },
  {
    question:
      'A tap fills a bath at 14 litres a minute while the drain lets out 2 litres a minute. How many minutes does it take to fill a bath of 168 litres?',
    answer: 'Each minute adds 14-2=<<14-2=12>>12 litres.\nFilling takes 168/12=<<168/12=14>>14 minutes.\n#### 14',
  },
  {
    question:
      'A cook peels 5 potatoes in 4 minutes. Her helper peels 3 potatoes in the same time. How many minutes do they need for 96 potatoes together?',
    answer:
      'In 4 minutes they peel 5+3=<<5+3=8>>8 potatoes.\nThat has to be done 96/8=<<96/8=12>>12 times.\nIt takes 12*4=<<12*4=48>>48 minutes.\n#### 48',
  },
  {
    question: 'A bag of flour holds 2.5 kilograms. A loaf needs 500 grams. How many loaves can be baked from 3 bags?',
    answer:
      'Three bags hold 3*2500=<<3*2500=7500>>7500 grams.\nThey are enough for 7500/500=<<7500/500=15>>15 loaves.\n#### 15',
  },
  {
    question:
      'An orchard has 12 rows of apple trees and 9 rows of cherry trees. Every row has 16 trees. How many more apple trees than cherry trees are there?',
    answer: 'There are 12-9=<<12-9=3>>3 more rows of apple trees.\nThat is 3*16=<<3*16=48>>48 trees.\n#### 48',
  },
  {
    question:
      'A soup has to simmer for 2 hours and 20 minutes. It was put on at a quarter past ten in the morning. How many minutes after noon is it done?',
    answer:
      'It simmers for 2*60+20=<<2*60+20=140>>140 minutes.\nFrom a quarter past ten to noon there are 60+45=<<60+45=105>>105 minutes.\nIt is done 140-105=<<140-105=35>>35 minutes after noon.\n#### 35',
  },
  {
    question:
      'A honey jar holds 450 grams. A beekeeper has 9 hives that give 14 kilograms each. How many jars can be filled?',
    answer:
      'The hives give 9*14=<<9*14=126>>126 kilograms.\nThat is 126*1000=<<126*1000=126000>>126000 grams.\nIt fills 126000/450=<<126000/450=280>>280 jars.\n#### 280',
  },
  {
    question:
      'A canteen serves 240 meals a day, 5 days a week. Each meal comes with one of 3 desserts, chosen equally often. How many of each dessert are served in 4 weeks?',
    answer:
      'In a week there are 240*5=<<240*5=1200>>1200 meals.\nIn four weeks there are 1200*4=<<1200*4=4800>>4800.\nEach dessert is served 4800/3=<<4800/3=1600>>1600 times.\n#### 1600',
  },
  {
    question:
      'A pizza dough for 3 pizzas needs 500 grams of flour, 10 grams of salt and 325 grams of water. How many grams does the dough of 12 pizzas weigh?',
    answer:
      'The dough of 3 pizzas weighs 500+10+325=<<500+10+325=835>>835 grams.\nTwelve pizzas are 12/3=<<12/3=4>>4 times as many.\nThe dough weighs 4*835=<<4*835=3340>>3340 grams.\n#### 3340',
  },
  {
    question:
      'A pumpkin grew by 1.5 kilograms a day for 20 days and then by 0.5 kilograms a day for 12 days. At first it weighed 4 kilograms. How many kilograms does it weigh now?',
    answer:
      'In the first time it gained 1.5*20=<<1.5*20=30>>30 kilograms.\nThen it gained 0.5*12=<<0.5*12=6>>6 kilograms.\nIt weighs 4+30+6=<<4+30+6=40>>40 kilograms.\n#### 40',
  },
  {
    question:
      'A tea shop mixes 3 kilograms of a tea at $20 a kilogram with 5 kilograms of one at $12 a kilogram. What is the mixture worth a kilogram, in dollars?',
    answer:
      'The first tea is worth 3*20=$<<3*20=60>>60.\nThe second is worth 5*12=$<<5*12=60>>60.\nTogether they weigh 3+5=<<3+5=8>>8 kilograms.\nA kilogram is worth (60+60)/8=$<<(60+60)/8=15>>15.\n#### 15',
  },
  {
    question:
      'A hen house has 5 nests. On Friday each nest held 4 eggs, except one that held none and one that held 7. How many eggs were there?',
    answer:
      'Ordinary nests are 5-2=<<5-2=3>>3.\nThey held 3*4=<<3*4=12>>12 eggs.\nWith the full one that is 12+0+7=<<12+0+7=19>>19.\n#### 19',
  },
  {
    question:
      'A carton of 1 litre of milk fills 5 cups. A nursery gives each of its 34 children a cup in the morning and one in the afternoon. How many cartons does it open in a day if it opens only what it needs?',
    answer:
      'The children drink 34*2=<<34*2=68>>68 cups.\nThirteen cartons fill 13*5=<<13*5=65>>65 cups, so one more is opened.\nIt opens 13+1=<<13+1=14>>14 cartons.\n#### 14',
  },
  {
    question:
      'A sack of potatoes weighs 25 kilograms. A kitchen uses 3.5 kilograms on each of the first 4 days and 2 kilograms on the fifth. How many kilograms are left?',
    answer:
      'In four days it uses 4*3.5=<<4*3.5=14>>14 kilograms.\nWith the fifth day that is 14+2=<<14+2=16>>16.\nThere are 25-16=<<25-16=9>>9 kilograms left.\n#### 9',
  },
  {
    question:
      'A greenhouse has 7 tables. On each stand 6 trays of 24 seedlings. One seedling in twelve does not grow. How many seedlings grow?',
    answer:
      'A table carries 6*24=<<6*24=144>>144 seedlings.\nSeven tables carry 7*144=<<7*144=1008>>1008.\nOf these 1008/12=<<1008/12=84>>84 do not grow.\nThere are 1008-84=<<1008-84=924>>924 that grow.\n#### 924',
  },
  {
    question:
      'A chocolate bar has 6 rows of 4 pieces. Three bars are shared among 9 children. How many pieces does each child get?',
    answer:
      'A bar has 6*4=<<6*4=24>>24 pieces.\nThree bars have 3*24=<<3*24=72>>72.\nEach child gets 72/9=<<72/9=8>>8.\n#### 8',
  },
  {
    question:
      'An oven bakes 18 biscuits in 12 minutes, and loading it takes 3 minutes each time. How many minutes does it take to bake 90 biscuits, the first loading included?',
    answer:
      'There are 90/18=<<90/18=5>>5 loads.\nA load takes 12+3=<<12+3=15>>15 minutes.\nAll take 5*15=<<5*15=75>>75 minutes.\n#### 75',
  },
  {
    question:
      'A barrel of 60 litres of cider is bottled: first 20 bottles of 1.5 litres, then as many bottles of 0.75 litres as can be filled. How many bottles are filled in all?',
    answer:
      'The large bottles take 20*1.5=<<20*1.5=30>>30 litres.\nThat leaves 60-30=<<60-30=30>>30 litres.\nThey fill 30/0.75=<<30/0.75=40>>40 small bottles.\nIn all there are 20+40=<<20+40=60>>60 bottles.\n#### 60',
  },
  {
    question:
      'A dog eats 320 grams of food a day, a cat a quarter of that. For how many days does a sack of 8 kilograms feed both of them?',
    answer:
      'The cat eats 320/4=<<320/4=80>>80 grams a day.\nTogether they eat 320+80=<<320+80=400>>400 grams.\nThe sack lasts 8000/400=<<8000/400=20>>20 days.\n#### 20',
  },
  {
    question:
      'A salad of 3 tomatoes, 2 cucumbers and 1 onion serves 5 people. How many vegetables does a cook need for a salad for 45 people?',
    answer:
      'One salad has 3+2+1=<<3+2+1=6>>6 vegetables.\nIt has to be made 45/5=<<45/5=9>>9 times.\nThe cook needs 9*6=<<9*6=54>>54 vegetables.\n#### 54',
  },
  {
    question:
      'A pond loses 3% of its water each day in summer. It holds 20,000 litres in the morning. How many litres does it hold the next morning?',
    answer:
      'It loses 20000*3/100=<<20000*3/100=600>>600 litres.\nIt holds 20000-600=<<20000-600=19400>>19400 litres.\n#### 19400',
  },
  {
    question:
      'A jam maker cooks 8 kilograms of berries with half their weight in sugar. A quarter of the whole boils away. How many 500-gram jars does the jam fill?',
    answer:
      'The sugar weighs 8/2=<<8/2=4>>4 kilograms.\nThe pot holds 8+4=<<8+4=12>>12 kilograms.\nBoiling takes away 12/4=<<12/4=3>>3 kilograms.\nThat leaves 12-3=<<12-3=9>>9 kilograms.\nIt fills 9/0.5=<<9/0.5=18>>18 jars.\n#### 18',
  },
  {
    question:
      'A picnic basket holds 28 sandwiches. There are 3 times as many cheese sandwiches as egg sandwiches, and no others. How many are with cheese?',
    answer:
      'Cheese and egg make 3+1=<<3+1=4>>4 equal groups.\nA group has 28/4=<<28/4=7>>7 sandwiches.\nWith cheese there are 3*7=<<3*7=21>>21.\n#### 21',
  },
  {
    question:
      'A vine gives 6 bunches of 85 grapes. Wasps spoil 60 grapes, and the rest are pressed; 15 grapes make a glass of juice. How many glasses are made?',
    answer:
      'The vine gives 6*85=<<6*85=510>>510 grapes.\nThere remain 510-60=<<510-60=450>>450.\nThey make 450/15=<<450/15=30>>30 glasses.\n#### 30',
  },
  {
    question:
      'A dairy fills 1,250 cups of yoghurt an hour. It works 7 hours a day, and 2% of the cups are faulty. How many good cups does it fill in a day?',
    answer:
      'It fills 1250*7=<<1250*7=8750>>8750 cups.\nFaulty are 8750*2/100=<<8750*2/100=175>>175.\nGood are 8750-175=<<8750-175=8575>>8575.\n#### 8575',
  },
];
