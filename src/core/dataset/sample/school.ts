import type { Row } from '../prompts.js';

/** Groups, shares, ages, areas and averages. */
export const SCHOOL: readonly Row[] = [
  {
    question:
      'A school has 5 classes of 28 pupils. Three sevenths of all pupils come by bus. How many come some other way?',
    answer:
      'There are 5*28=<<5*28=140>>140 pupils.\nBy bus come 140*3/7=<<140*3/7=60>>60.\nSome other way come 140-60=<<140-60=80>>80.\n#### 80',
  },
  {
    question:
      'A library lends 120 books on Monday, 20% more on Tuesday, and on Wednesday 30 fewer than on Tuesday. How many books does it lend on the three days?',
    answer:
      'On Tuesday it lends 120+120*20/100=<<120+120*20/100=144>>144 books.\nOn Wednesday it lends 144-30=<<144-30=114>>114.\nTogether that is 120+144+114=<<120+144+114=378>>378.\n#### 378',
  },
  {
    question: 'A mother is 4 times as old as her son. In 6 years the two will be 52 together. How old is the son now?',
    answer: 'Now the two are 52-2*6=<<52-2*6=40>>40 together.\nThe son is a fifth of that, 40/5=<<40/5=8>>8.\n#### 8',
  },
  {
    question:
      'A class of 30 wrote a test. The 18 who had practised got 82 points on average, the others 67. What was the average of the class?',
    answer:
      'Those who practised got 18*82=<<18*82=1476>>1476 points.\nThe others were 30-18=<<30-18=12>>12.\nThey got 12*67=<<12*67=804>>804 points.\nThe average was (1476+804)/30=<<(1476+804)/30=76>>76.\n#### 76',
  },
  {
    question:
      'A playground is 45 metres long and 32 metres wide. A square sandpit with sides of 6 metres is taken out of it. How many square metres remain for playing?',
    answer:
      'The ground has 45*32=<<45*32=1440>>1440 square metres.\nThe sandpit takes 6*6=<<6*6=36>>36.\nThere remain 1440-36=<<1440-36=1404>>1404.\n#### 1404',
  },
  {
    question:
      'A choir has 64 singers. A quarter sing bass, and of the others every third sings tenor. How many sing neither bass nor tenor?',
    answer:
      'Bass is sung by 64/4=<<64/4=16>>16.\nThe others are 64-16=<<64-16=48>>48.\nTenor is sung by 48/3=<<48/3=16>>16.\nNeither is sung by 48-16=<<48-16=32>>32.\n#### 32',
  },
  {
    question:
      'A pupil reads 18 pages a day on schooldays and 35 pages on each day of the weekend. How many days does she need for a book of 320 pages if she begins on a Monday?',
    answer:
      'In a week she reads 5*18+2*35=<<5*18+2*35=160>>160 pages.\nThe book takes 320/160=<<320/160=2>>2 weeks.\nThat is 2*7=<<2*7=14>>14 days.\n#### 14',
  },
  {
    question:
      'A box holds 5 layers of 4 rows with 6 crayons each. A third of the crayons are broken. How many are whole?',
    answer:
      'The box holds 5*4*6=<<5*4*6=120>>120 crayons.\nBroken are 120/3=<<120/3=40>>40.\nWhole are 120-40=<<120-40=80>>80.\n#### 80',
  },
  {
    question:
      'A rope of 51 metres is cut into three pieces. The second is twice as long as the first, and the third is 3 metres longer than the second. How many metres long is the third?',
    answer:
      'Without the extra metres there would be 51-3=<<51-3=48>>48 metres.\nThat is 1+2+2=<<1+2+2=5>>5 times the first piece, so the first has 48/5=<<48/5=9.6>>9.6 metres.\nThe third has 9.6*2+3=<<9.6*2+3=22.2>>22.2 metres.\n#### 22.2',
  },
  {
    question:
      'A drama group made 240 programmes. It gave 3 to each of 25 helpers and sold the rest at 2 for $1. How many dollars did it take?',
    answer:
      'The helpers got 25*3=<<25*3=75>>75.\nFor sale were 240-75=<<240-75=165>>165.\nThey brought 165/2=$<<165/2=82.5>>82.50.\n#### 82.50',
  },
  {
    question:
      'A wall of 9 metres by 3 metres is to be painted twice. A tin of paint is enough for 12 square metres. How many tins have to be bought?',
    answer:
      'The wall has 9*3=<<9*3=27>>27 square metres.\nTwo coats are 27*2=<<27*2=54>>54.\nFour tins are enough for 4*12=<<4*12=48>>48 only, so 4+1=<<4+1=5>>5 have to be bought.\n#### 5',
  },
  {
    question:
      'A quiz gives 4 points for a right answer and takes 1 point away for a wrong one. A team answered all 30 questions and got 22 of them right. What was its score?',
    answer:
      'The right answers gave 22*4=<<22*4=88>>88 points.\nWrong were 30-22=<<30-22=8>>8 answers.\nThe score was 88-8*1=<<88-8*1=80>>80.\n#### 80',
  },
  {
    question:
      'A farmer fences a field of 120 metres by 75 metres. There is a post every 5 metres all the way round. How many posts are there?',
    answer:
      'The way round is 2*(120+75)=<<2*(120+75)=390>>390 metres.\nThat takes 390/5=<<390/5=78>>78 posts.\n#### 78',
  },
  {
    question:
      'A collector has 96 stamps from Asia, which is twice as many as from Africa and 24 fewer than from Europe. How many stamps are there from the three continents?',
    answer:
      'From Africa there are 96/2=<<96/2=48>>48.\nFrom Europe there are 96+24=<<96+24=120>>120.\nTogether there are 96+48+120=<<96+48+120=264>>264.\n#### 264',
  },
  {
    question:
      'A machine makes 35 toy cars an hour, a newer one makes 55. How many hours do they need together for 1,080 cars?',
    answer: 'Together they make 35+55=<<35+55=90>>90 cars an hour.\nThey need 1080/90=<<1080/90=12>>12 hours.\n#### 12',
  },
  {
    question: 'Of 250 marbles in a jar, 40% are green, 70 are red and the rest are white. How many are white?',
    answer: 'Green are 250*40/100=<<250*40/100=100>>100.\nWhite are 250-100-70=<<250-100-70=80>>80.\n#### 80',
  },
  {
    question: 'A theatre has 22 rows. The first 10 rows have 18 seats, the others 24. How many people can sit in it?',
    answer:
      'The first rows have 10*18=<<10*18=180>>180 seats.\nThere are 22-10=<<22-10=12>>12 other rows.\nThey have 12*24=<<12*24=288>>288 seats.\nIn all there are 180+288=<<180+288=468>>468.\n#### 468',
  },
  {
    question:
      'A puzzle has 1,000 pieces. A family puts in 150 on the first evening, and each evening after that 50 more than on the evening before. How many pieces are missing after 4 evenings?',
    answer:
      'The four evenings are 150+200+250+300=<<150+200+250+300=900>>900 pieces.\nMissing are 1000-900=<<1000-900=100>>100.\n#### 100',
  },
  {
    question:
      'A team won 60% of its 30 games, lost twice as many as it drew, and played no others. How many games did it lose?',
    answer:
      'It won 30*60/100=<<30*60/100=18>>18.\nThe others were 30-18=<<30-18=12>>12.\nFor each draw there are two defeats, so a draw and its defeats are 1+2=<<1+2=3>>3 games.\nThere were 12/3=<<12/3=4>>4 draws.\nThe team lost 4*2=<<4*2=8>>8.\n#### 8',
  },
  {
    question:
      'A reading group of 12 wants a book each. The publisher gives one free book for every 5 that are paid, and a book costs $14. How many dollars does the group pay for its 12 books?',
    answer:
      'Paying 10 books brings 10/5=<<10/5=2>>2 free ones.\nThat makes 10+2=<<10+2=12>>12 books.\nThe group pays 10*14=$<<10*14=140>>140.\n#### 140',
  },
  {
    question: 'The sum of three numbers in a row, such as 4, 5 and 6, is 84. What is the largest of them?',
    answer: 'The middle one is 84/3=<<84/3=28>>28.\nThe largest is 28+1=<<28+1=29>>29.\n#### 29',
  },
  {
    question:
      'A tower of blocks has 20 blocks in its lowest layer and 3 fewer in each layer above. How many blocks are in the lowest 5 layers?',
    answer:
      'The fifth layer has 20-4*3=<<20-4*3=8>>8 blocks.\nThe layers have 20+17+14+11+8=<<20+17+14+11+8=70>>70.\n#### 70',
  },
  {
    question:
      'A photographer took 640 pictures. She deleted an eighth at once and half of the rest at home. How many did she keep?',
    answer:
      'She deleted 640/8=<<640/8=80>>80 at once.\nThat left 640-80=<<640-80=560>>560.\nShe kept 560/2=<<560/2=280>>280.\n#### 280',
  },
  {
    question:
      'At a fair 45 children each throw 3 balls. One throw in nine hits, and a hit wins 2 sweets. How many sweets are won?',
    answer:
      'There are 45*3=<<45*3=135>>135 throws.\nOf these 135/9=<<135/9=15>>15 hit.\nThey win 15*2=<<15*2=30>>30 sweets.\n#### 30',
  },
  {
    question:
      'A bottle and its cork weigh 560 grams together. The bottle weighs 520 grams more than the cork. How many grams does the cork weigh?',
    answer: 'Twice the cork weighs 560-520=<<560-520=40>>40 grams.\nThe cork weighs 40/2=<<40/2=20>>20 grams.\n#### 20',
  },
  {
    question:
      'The temperature was 7 degrees at noon. It fell 3 degrees every 2 hours until 8 in the evening. How many degrees was it then?',
    answer:
      'From noon to 8 there are 8/2=<<8/2=4>>4 spans of two hours.\nIt fell 4*3=<<4*3=12>>12 degrees.\nIt was 7-12=<<7-12=-5>>-5 degrees.\n#### -5',
  },
  {
    question:
      'A club has 84 members, and for every 4 adults there are 3 children. How many more adults than children are there?',
    answer:
      'A group has 4+3=<<4+3=7>>7 members.\nThere are 84/7=<<84/7=12>>12 groups.\nEach has 4-3=<<4-3=1>>1 adult more, so there are 12*1=<<12*1=12>>12 more.\n#### 12',
  },
  {
    question:
      'A carpet of 4 metres by 2.5 metres costs $38 a square metre. Laying it costs a flat $45. What does the carpet cost with laying, in dollars?',
    answer:
      'It has 4*2.5=<<4*2.5=10>>10 square metres.\nThey cost 10*38=$<<10*38=380>>380.\nWith laying that is 380+45=$<<380+45=425>>425.\n#### 425',
  },
  {
    question:
      'A printer prints 24 pages a minute, but after every 120 pages it pauses for 1 minute. How many minutes pass until 600 pages are printed?',
    answer:
      'Printing takes 600/24=<<600/24=25>>25 minutes.\nThere are 600/120=<<600/120=5>>5 blocks, and 5-1=<<5-1=4>>4 pauses between them.\nTogether that is 25+4*1=<<25+4*1=29>>29 minutes.\n#### 29',
  },
  {
    question:
      'A wheel has 48 teeth and turns a smaller wheel with 16 teeth. How many times does the small wheel turn while the large one turns 15 times?',
    answer:
      'For each turn of the large wheel the small one turns 48/16=<<48/16=3>>3 times.\nIt turns 15*3=<<15*3=45>>45 times.\n#### 45',
  },
];
