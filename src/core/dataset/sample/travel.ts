import type { Row } from '../prompts.js';

/** Distance, speed, time and timetables. */
export const TRAVEL: readonly Row[] = [
  {
    question:
      'A bus drives 45 kilometres an hour for 2 hours and 60 kilometres an hour for 3 hours. How many kilometres does it drive?',
    answer:
      'In the first part it drives 45*2=<<45*2=90>>90 kilometres.\nIn the second it drives 60*3=<<60*3=180>>180.\nTogether that is 90+180=<<90+180=270>>270.\n#### 270',
  },
  {
    question:
      'A hiker walks 4 kilometres an hour. The trail is 18 kilometres long, and she rests for 45 minutes on the way. After how many minutes does she arrive?',
    answer:
      'Walking takes 18/4=<<18/4=4.5>>4.5 hours.\nThat is 4.5*60=<<4.5*60=270>>270 minutes.\nWith the rest it is 270+45=<<270+45=315>>315.\n#### 315',
  },
  {
    question:
      'A train has 9 carriages with 72 seats each. On one trip 5 out of 8 seats are taken. How many seats are free?',
    answer:
      'The train has 9*72=<<9*72=648>>648 seats.\nTaken are 648*5/8=<<648*5/8=405>>405.\nFree are 648-405=<<648-405=243>>243.\n#### 243',
  },
  {
    question:
      'A car uses 6 litres of petrol for 100 kilometres. The tank holds 48 litres and is a quarter full. How many kilometres can the car go before it is empty?',
    answer:
      'There are 48/4=<<48/4=12>>12 litres in the tank.\nThey last for 12/6=<<12/6=2>>2 times 100 kilometres.\nThat is 2*100=<<2*100=200>>200 kilometres.\n#### 200',
  },
  {
    question:
      'A cyclist rides to work, 7 kilometres each way, on 4 days a week. How many kilometres does he ride in 6 weeks?',
    answer:
      'A day has 7*2=<<7*2=14>>14 kilometres.\nA week has 14*4=<<14*4=56>>56.\nSix weeks have 56*6=<<56*6=336>>336.\n#### 336',
  },
  {
    question:
      'A ferry crosses a lake in 25 minutes and stays 10 minutes at each side. How many crossings, each with the stay after it, does it complete in 3 hours and 30 minutes?',
    answer:
      'A crossing and the stay after it take 25+10=<<25+10=35>>35 minutes.\nThe time is 3*60+30=<<3*60+30=210>>210 minutes.\nIt completes 210/35=<<210/35=6>>6 crossings.\n#### 6',
  },
  {
    question:
      'Two trains leave stations that are 420 kilometres apart at the same time and drive towards each other, at 80 and 60 kilometres an hour. After how many hours do they meet?',
    answer:
      'They come closer by 80+60=<<80+60=140>>140 kilometres an hour.\nThey meet after 420/140=<<420/140=3>>3 hours.\n#### 3',
  },
  {
    question:
      'A lift takes 8 seconds for each floor and waits 12 seconds wherever it stops. How many seconds does it take from the ground floor to the ninth floor with two stops on the way?',
    answer:
      'Moving takes 9*8=<<9*8=72>>72 seconds.\nThe stops take 2*12=<<2*12=24>>24 seconds.\nTogether that is 72+24=<<72+24=96>>96.\n#### 96',
  },
  {
    question:
      'A delivery van has 84 parcels. It delivers a third of them before noon and 11 in each of the next 3 hours. How many parcels are left?',
    answer:
      'Before noon it delivers 84/3=<<84/3=28>>28.\nAfter that it delivers 11*3=<<11*3=33>>33.\nLeft are 84-28-33=<<84-28-33=23>>23.\n#### 23',
  },
  {
    question:
      'A runner does 12 rounds of a 400-metre track in 24 minutes. At the same speed, how many metres does she run in 35 minutes?',
    answer:
      'She runs 12*400=<<12*400=4800>>4800 metres.\nIn a minute she runs 4800/24=<<4800/24=200>>200.\nIn 35 minutes she runs 200*35=<<200*35=7000>>7000.\n#### 7000',
  },
  {
    question:
      'A flight takes 6 hours. The clocks at the destination are 5 hours ahead. The plane leaves at 9 in the morning. How many hours after noon is it there when the plane lands?',
    answer:
      'On the clocks of the start it lands at 9+6=<<9+6=15>>15 hours.\nAt the destination it is 15+5=<<15+5=20>>20 hours.\nThat is 20-12=<<20-12=8>>8 hours after noon.\n#### 8',
  },
  {
    question:
      'A ship is 210 metres long, which is 15 metres less than three times the length of its tug. How many metres long is the tug?',
    answer:
      'Three times the length is 210+15=<<210+15=225>>225 metres.\nThe tug is 225/3=<<225/3=75>>75 metres long.\n#### 75',
  },
  {
    question:
      'A tram runs every 12 minutes from 6 in the morning to midnight, the first one at 6. How many trams start before midnight?',
    answer:
      'There are 24-6=<<24-6=18>>18 hours.\nIn an hour there start 60/12=<<60/12=5>>5 trams.\nThat makes 18*5=<<18*5=90>>90.\n#### 90',
  },
  {
    question:
      'On a map 3 centimetres stand for 12 kilometres. Two villages are 8.5 centimetres apart. How many kilometres is that?',
    answer:
      'A centimetre stands for 12/3=<<12/3=4>>4 kilometres.\nThe villages are 8.5*4=<<8.5*4=34>>34 kilometres apart.\n#### 34',
  },
  {
    question:
      'A caravan of 14 camels carries 150 kilograms each. A third of the load is water, the rest is salt. How many kilograms of salt are carried?',
    answer:
      'The load is 14*150=<<14*150=2100>>2100 kilograms.\nThe water weighs 2100/3=<<2100/3=700>>700.\nThe salt weighs 2100-700=<<2100-700=1400>>1400.\n#### 1400',
  },
  {
    question:
      'A car park has 4 levels with 65 spaces. In the morning 180 cars come, by noon 45 of them have left and 70 others have come. How many spaces are free at noon?',
    answer:
      'There are 4*65=<<4*65=260>>260 spaces.\nAt noon there are 180-45+70=<<180-45+70=205>>205 cars.\nFree are 260-205=<<260-205=55>>55.\n#### 55',
  },
  {
    question:
      'A balloon rises 5 metres every second for 40 seconds, then sinks 2 metres every second for half a minute. How many metres high is it then?',
    answer:
      'It rises 5*40=<<5*40=200>>200 metres.\nIt sinks 2*30=<<2*30=60>>60 metres.\nIt is 200-60=<<200-60=140>>140 metres high.\n#### 140',
  },
  {
    question:
      'A family drives 540 kilometres to the sea. They drive 40% of the way before lunch and 100 kilometres before coffee. How many kilometres are left after coffee?',
    answer:
      'Before lunch they drive 540*40/100=<<540*40/100=216>>216 kilometres.\nBy coffee they have driven 216+100=<<216+100=316>>316.\nLeft are 540-316=<<540-316=224>>224.\n#### 224',
  },
  {
    question:
      'A snail climbs 30 centimetres each day and slides back 12 centimetres each night. How many centimetres up is it after 5 days and 4 nights?',
    answer:
      'It climbs 30*5=<<30*5=150>>150 centimetres.\nIt slides back 12*4=<<12*4=48>>48.\nIt is 150-48=<<150-48=102>>102 centimetres up.\n#### 102',
  },
  {
    question:
      'A post rider changes horses every 24 kilometres, starting with a fresh one. How many horses does he use on a ride of 192 kilometres?',
    answer: 'The ride has 192/24=<<192/24=8>>8 stretches, each with a horse of its own.\n#### 8',
  },
  {
    question:
      'A swimmer does 25-metre lengths, 50 of them in the morning and 34 in the evening, five days a week. How many metres does she swim in a week?',
    answer:
      'A day has 50+34=<<50+34=84>>84 lengths.\nThat is 84*25=<<84*25=2100>>2100 metres.\nA week has 2100*5=<<2100*5=10500>>10500 metres.\n#### 10,500',
  },
  {
    question:
      'A coach for 50 people costs $400 a day. A school rents coaches for 135 pupils and 9 teachers for 2 days. What does it pay in dollars?',
    answer:
      'There are 135+9=<<135+9=144>>144 people.\nTwo coaches take only 2*50=<<2*50=100>>100, so it needs 2+1=<<2+1=3>>3.\nA day costs 3*400=$<<3*400=1200>>1200.\nTwo days cost 2*1200=$<<2*1200=2400>>2400.\n#### 2400',
  },
  {
    question:
      'A clock loses 4 minutes every day. It is set right on a Monday at noon. By how many minutes is it slow on the Thursday of the following week at noon?',
    answer:
      'From the Monday to that Thursday there are 7+3=<<7+3=10>>10 days.\nIt has lost 10*4=<<10*4=40>>40 minutes.\n#### 40',
  },
  {
    question: 'A scooter costs $1 to unlock and 20 cents a minute. A ride cost $5.80. How many minutes did it take?',
    answer: 'The minutes cost 5.80-1=$<<5.80-1=4.8>>4.80.\nThe ride took 4.8/0.20=<<4.8/0.20=24>>24 minutes.\n#### 24',
  },
  {
    question:
      'A mountain railway climbs from 480 metres to 2,130 metres in 55 minutes. How many metres does it climb a minute?',
    answer:
      'It climbs 2130-480=<<2130-480=1650>>1650 metres.\nIn a minute it climbs 1650/55=<<1650/55=30>>30.\n#### 30',
  },
  {
    question:
      'A barge sails 9 kilometres an hour downstream and 5 kilometres an hour upstream. It goes 45 kilometres down and comes back. How many hours does it sail?',
    answer:
      'Down it sails 45/9=<<45/9=5>>5 hours.\nUp it sails 45/5=<<45/5=9>>9 hours.\nTogether that is 5+9=<<5+9=14>>14.\n#### 14',
  },
  {
    question:
      'A walker takes 110 steps a minute, each 70 centimetres long. How many metres does he walk in half an hour?',
    answer:
      'In half an hour he takes 110*30=<<110*30=3300>>3300 steps.\nThat is 3300*70=<<3300*70=231000>>231000 centimetres.\nIn metres it is 231000/100=<<231000/100=2310>>2310.\n#### 2310',
  },
  {
    question:
      'A night train is 2 hours and 15 minutes late. It makes up a third of that by morning. By how many minutes is it still late?',
    answer:
      'It was 2*60+15=<<2*60+15=135>>135 minutes late.\nIt makes up 135/3=<<135/3=45>>45 minutes.\nIt is 135-45=<<135-45=90>>90 minutes late.\n#### 90',
  },
  {
    question:
      'A toll bridge charges $3 for a car and $8 for a lorry. One day 210 vehicles crossed, 60 of them lorries. How many dollars were taken?',
    answer:
      'There were 210-60=<<210-60=150>>150 cars.\nThe cars paid 150*3=$<<150*3=450>>450.\nThe lorries paid 60*8=$<<60*8=480>>480.\nTogether that is 450+480=$<<450+480=930>>930.\n#### 930',
  },
  {
    question:
      'A drone flies 2.4 kilometres out at 12 metres a second and returns at 8 metres a second. How many seconds is it in the air?',
    answer:
      'The way is 2.4*1000=<<2.4*1000=2400>>2400 metres.\nOut it takes 2400/12=<<2400/12=200>>200 seconds.\nBack it takes 2400/8=<<2400/8=300>>300 seconds.\nIt flies for 200+300=<<200+300=500>>500 seconds.\n#### 500',
  },
];
