import type { Row } from '../prompts.js';

/** Buying, selling and saving. */
export const MARKET: readonly Row[] = [
  {
    question:
      'A stall sells pears at $3 a bag and plums at $5 a bag. On Monday it sold 14 bags of pears and 9 bags of plums. How many dollars did it take in?',
    answer:
      'The pears brought 14*3=$<<14*3=42>>42.\nThe plums brought 9*5=$<<9*5=45>>45.\nTogether that is 42+45=$<<42+45=87>>87.\n#### 87',
  },
  {
    question: 'A notebook costs $4 and a pen costs half as much. What do 6 notebooks and 10 pens cost in dollars?',
    answer:
      'A pen costs 4/2=$<<4/2=2>>2.\nThe notebooks cost 6*4=$<<6*4=24>>24.\nThe pens cost 10*2=$<<10*2=20>>20.\nAll of it costs 24+20=$<<24+20=44>>44.\n#### 44',
  },
  {
    question:
      'A coat is priced at $120. The shop takes 25% off, and then a voucher takes off another $15. What is paid for the coat in dollars?',
    answer:
      'A quarter of the price is 120*25/100=$<<120*25/100=30>>30.\nAfter the sale the coat costs 120-30=$<<120-30=90>>90.\nWith the voucher it costs 90-15=$<<90-15=75>>75.\n#### 75',
  },
  {
    question:
      'A florist buys 20 dozen tulips for $96 and sells every tulip for $1. How much profit does the florist make in dollars?',
    answer:
      'There are 20*12=<<20*12=240>>240 tulips.\nThey sell for 240*1=$<<240*1=240>>240.\nThe profit is 240-96=$<<240-96=144>>144.\n#### 144',
  },
  {
    question:
      'A child saves $7 a week. A skateboard costs $98, and a grandparent promises to pay for half of it. How many weeks of saving are needed?',
    answer: 'The child has to pay 98/2=$<<98/2=49>>49.\nThat takes 49/7=<<49/7=7>>7 weeks.\n#### 7',
  },
  {
    question:
      'Three crates hold 48 oranges each. One out of every eight oranges is spoiled and thrown away, the rest are sold at 2 for $1. How many dollars do they bring?',
    answer:
      'There are 3*48=<<3*48=144>>144 oranges.\nOf these 144/8=<<144/8=18>>18 are thrown away.\nThat leaves 144-18=<<144-18=126>>126 oranges.\nThey bring 126/2=$<<126/2=63>>63.\n#### 63',
  },
  {
    question:
      'A phone plan costs $18 a month and 5 cents for each message. One month 260 messages were sent. What was the bill in dollars?',
    answer: 'The messages cost 260*0.05=$<<260*0.05=13>>13.\nThe bill was 18+13=$<<18+13=31>>31.\n#### 31',
  },
  {
    question:
      'Tickets to a puppet theatre cost $8 for adults and $5 for children. A group of 4 adults and 11 children pays with a $100 note. How much change do they get in dollars?',
    answer:
      'The adults pay 4*8=$<<4*8=32>>32.\nThe children pay 11*5=$<<11*5=55>>55.\nTogether they pay 32+55=$<<32+55=87>>87.\nThe change is 100-87=$<<100-87=13>>13.\n#### 13',
  },
  {
    question:
      'A bookshop had 350 books. It sold two fifths of them in the first week and 60 in the second. How many books are left?',
    answer:
      'In the first week it sold 350*2/5=<<350*2/5=140>>140 books.\nAfter that it had 350-140=<<350-140=210>>210.\nAfter the second week it had 210-60=<<210-60=150>>150.\n#### 150',
  },
  {
    question:
      'Rice costs $1.80 a kilogram in a small bag and $1.45 a kilogram in a big one. How many dollars does a kitchen save by buying 40 kilograms in big bags?',
    answer:
      'On each kilogram it saves 1.80-1.45=$<<1.80-1.45=0.35>>0.35.\nOn 40 kilograms it saves 40*0.35=$<<40*0.35=14>>14.\n#### 14',
  },
  {
    question:
      'A cinema sold 180 tickets at $9 and 75 tickets at $6. Two thirds of the money goes to the film company. How many dollars does the cinema keep?',
    answer:
      'The dearer tickets brought 180*9=$<<180*9=1620>>1620.\nThe cheaper ones brought 75*6=$<<75*6=450>>450.\nThat is 1620+450=$<<1620+450=2070>>2070 in all.\nThe cinema keeps a third, 2070/3=$<<2070/3=690>>690.\n#### 690',
  },
  {
    question:
      'A market seller pays $30 a day for a pitch. Each jar of honey costs her $4 to make and sells for $9. How many jars must she sell in a day to take home $45?',
    answer:
      'A jar earns 9-4=$<<9-4=5>>5.\nShe needs 30+45=$<<30+45=75>>75 before the pitch is paid.\nThat takes 75/5=<<75/5=15>>15 jars.\n#### 15',
  },
  {
    question:
      'A set of 6 glasses costs $27. Bought one by one, each glass costs $5.50. How much cheaper are two sets than 12 single glasses, in dollars?',
    answer:
      'Two sets cost 2*27=$<<2*27=54>>54.\nTwelve single glasses cost 12*5.50=$<<12*5.50=66>>66.\nThe sets are 66-54=$<<66-54=12>>12 cheaper.\n#### 12',
  },
  {
    question:
      'A gardener charges $22 an hour on weekdays and half as much again on Sundays. One week he works 15 hours on weekdays and 4 hours on Sunday. What does he earn in dollars?',
    answer:
      'The Sunday rate is 22*1.5=$<<22*1.5=33>>33.\nThe weekdays bring 15*22=$<<15*22=330>>330.\nSunday brings 4*33=$<<4*33=132>>132.\nHe earns 330+132=$<<330+132=462>>462.\n#### 462',
  },
  {
    question:
      'A lemonade stand spent $11 on lemons and $4 on sugar. It sold 38 cups at 75 cents. What was its profit in dollars?',
    answer:
      'It spent 11+4=$<<11+4=15>>15.\nIt took in 38*0.75=$<<38*0.75=28.5>>28.50.\nThe profit was 28.5-15=$<<28.5-15=13.5>>13.50.\n#### 13.50',
  },
  {
    question:
      'A bicycle costs $460. It can be paid with $100 at once and 12 equal instalments of $33. How many dollars more does it cost that way?',
    answer:
      'The instalments come to 12*33=$<<12*33=396>>396.\nWith the first payment that is 396+100=$<<396+100=496>>496.\nIt costs 496-460=$<<496-460=36>>36 more.\n#### 36',
  },
  {
    question:
      'Four friends share a taxi that costs $26 and a meal that costs $74. They add a tip of a tenth of the meal, rounded up to $8. What does each of them pay in dollars?',
    answer:
      'The meal with the tip costs 74+8=$<<74+8=82>>82.\nWith the taxi that is 82+26=$<<82+26=108>>108.\nEach pays 108/4=$<<108/4=27>>27.\n#### 27',
  },
  {
    question:
      'A toy shop bought 60 kites for $7 each. It sold 45 of them for $13 and the rest for $5. What was its profit in dollars?',
    answer:
      'The kites cost 60*7=$<<60*7=420>>420.\nThe first 45 brought 45*13=$<<45*13=585>>585.\nThe rest were 60-45=<<60-45=15>>15 kites.\nThey brought 15*5=$<<15*5=75>>75.\nThe profit was 585+75-420=$<<585+75-420=240>>240.\n#### 240',
  },
  {
    question: 'Cheese costs $16 a kilogram. What does a piece of 350 grams cost in dollars?',
    answer:
      'The piece weighs 350/1000=<<350/1000=0.35>>0.35 kilograms.\nIt costs 0.35*16=$<<0.35*16=5.6>>5.60.\n#### 5.60',
  },
  {
    question:
      'A savings box holds 3 times as many 20-cent coins as 50-cent coins. There are 24 of the 20-cent coins. How many dollars are in the box?',
    answer:
      'There are 24/3=<<24/3=8>>8 coins of 50 cents.\nThe small coins are worth 24*0.20=$<<24*0.20=4.8>>4.80.\nThe large ones are worth 8*0.50=$<<8*0.50=4>>4.\nThe box holds 4.8+4=$<<4.8+4=8.8>>8.80.\n#### 8.80',
  },
  {
    question:
      'A sofa that costs $900 is reduced by 10%, and a week later the reduced price falls by another 10%. What does the sofa cost then, in dollars?',
    answer:
      'The first cut is 900*10/100=$<<900*10/100=90>>90.\nThe price is then 900-90=$<<900-90=810>>810.\nThe second cut is 810*10/100=$<<810*10/100=81>>81.\nThe sofa costs 810-81=$<<810-81=729>>729.\n#### 729',
  },
  {
    question:
      'A printer charges $40 for setting up a job and 12 cents for each page. A club has $100. How many pages can it have printed?',
    answer:
      'After the set-up 100-40=$<<100-40=60>>60 is left.\nThat pays for 60/0.12=<<60/0.12=500>>500 pages.\n#### 500',
  },
  {
    question:
      'At a flea market a family sold 12 toys for $3, 5 lamps for $11 and a table for $34. They had paid $20 for the pitch. How many dollars did they take home?',
    answer:
      'The toys brought 12*3=$<<12*3=36>>36.\nThe lamps brought 5*11=$<<5*11=55>>55.\nIn all they took 36+55+34=$<<36+55+34=125>>125.\nThey took home 125-20=$<<125-20=105>>105.\n#### 105',
  },
  {
    question:
      'A shop sells socks in packs of 5 pairs for $12. A team of 23 players needs two pairs each. How many dollars does the team spend?',
    answer:
      'The team needs 23*2=<<23*2=46>>46 pairs.\nNine packs hold 9*5=<<9*5=45>>45 pairs, one too few, so it buys 9+1=<<9+1=10>>10 packs.\nThey cost 10*12=$<<10*12=120>>120.\n#### 120',
  },
  {
    question:
      'A farmer sells eggs at $2.40 a dozen. Each of 36 hens lays 5 eggs a week. How many dollars do the eggs of one week bring?',
    answer:
      'The hens lay 36*5=<<36*5=180>>180 eggs.\nThat is 180/12=<<180/12=15>>15 dozen.\nThey bring 15*2.40=$<<15*2.40=36>>36.\n#### 36',
  },
  {
    question:
      'A museum pays its guide $90 for a tour. Visitors pay $12 each, and the museum wants at least $150 left after paying the guide. How many visitors must come?',
    answer: 'The visitors must bring 90+150=$<<90+150=240>>240.\nThat takes 240/12=<<240/12=20>>20 visitors.\n#### 20',
  },
  {
    question:
      'A tailor makes 7 shirts from a roll of cloth that costs $84. Buttons cost $1 a shirt. She sells the shirts for $29. What is her profit on the roll in dollars?',
    answer:
      'The buttons cost 7*1=$<<7*1=7>>7.\nThe shirts bring 7*29=$<<7*29=203>>203.\nThe profit is 203-84-7=$<<203-84-7=112>>112.\n#### 112',
  },
  {
    question:
      'The rent of a hall is $250 plus $35 for each hour. A choir paid $460. For how many hours did it have the hall?',
    answer:
      'The hours cost 460-250=$<<460-250=210>>210.\nThe choir had the hall for 210/35=<<210/35=6>>6 hours.\n#### 6',
  },
  {
    question:
      'Two brothers have $140 together. The older one has $20 more than the younger. How many dollars does the younger one have?',
    answer:
      'Without the extra money they would have 140-20=$<<140-20=120>>120.\nThe younger one has half of that, 120/2=$<<120/2=60>>60.\n#### 60',
  },
  {
    question:
      'A used car cost $5,200. Its owner spent $640 on tyres and $360 on the brakes, and sold it for 15% more than all of that. For how many dollars was it sold?',
    answer:
      'The car had cost 5200+640+360=$<<5200+640+360=6200>>6200.\nThe gain is 6200*15/100=$<<6200*15/100=930>>930.\nIt was sold for 6200+930=$<<6200+930=7130>>7130.\n#### 7,130',
  },
];
