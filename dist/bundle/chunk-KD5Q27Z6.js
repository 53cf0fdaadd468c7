import { createRequire as requireOf } from 'node:module';
const require = requireOf(import.meta.url);
import {
  isJsonObject
} from "./chunk-X5GNT3W2.js";
import {
  excerpt
} from "./chunk-3TQE47KB.js";
import {
  ParityError,
  canReadReference,
  errnoOf,
  isLoopback,
  makeDirectory,
  option,
  phrase,
  propertyOf,
  readRegular,
  readShard,
  replaceFile
} from "./chunk-P5ZF7QHL.js";

// src/providers/proxy.ts
function proxyVariable(address, env) {
  const url = new URL(address);
  if (isLoopback(url.hostname)) return null;
  const scheme = url.protocol === "https:" ? "https_proxy" : "http_proxy";
  const variable = [scheme, scheme.toUpperCase()].find((name) => (env[name] ?? "").trim() !== "");
  return variable === void 0 || isExcepted(url, env["no_proxy"] || env["NO_PROXY"] || "") ? null : variable;
}
function refuseProxy(address, env) {
  const variable = proxyVariable(address, env);
  if (variable === null) return;
  const { host } = new URL(address);
  throw new ParityError(
    "INVALID_OPTION",
    `${variable} is set, and requests to ${host} go through no proxy; set NO_PROXY=${host} if they can go there directly, or run where they can.`
  );
}
function isExcepted({ hostname, port, protocol }, exceptions) {
  const portOf = port === "" ? protocol === "https:" ? "443" : "80" : port;
  return exceptions.toLowerCase().split(/[,\s]+/).some((exception) => {
    if (exception === "*") return true;
    const [, host = "", wantedPort] = /^([^[\]]*|\[.*\]):(\d+)$/.exec(exception) ?? [null, exception];
    if (host === "" || wantedPort !== void 0 && wantedPort !== portOf) return false;
    const bare = host.replace(/^\*?\./, "");
    return hostname === bare || hostname.endsWith(`.${bare}`);
  });
}

// src/effects/dataset/dataset.ts
import os from "node:os";
import path2 from "node:path";

// src/core/dataset/prompts.ts
var GSM8K_TEMPLATE = "Solve this grade-school math problem. Show concise reasoning, then put the final numeric answer on a separate line prefixed with ####.\n\nProblem:\n{question}";
var QUESTION_ONLY = "{question}";
var BUILT_IN_QUESTIONS = [
  "In one sentence, say what a tide is.",
  "List the steps of brewing a pot of tea, one short line each.",
  "Explain in about 120 words why the days are longer in summer than in winter."
];
function defaultScorer(dataset) {
  return dataset === "gsm8k" || dataset === "sample" ? "gsm8k" : "none";
}
function templateOf(dataset, asked) {
  if (asked === null) return dataset === "gsm8k" || dataset === "sample" ? GSM8K_TEMPLATE : QUESTION_ONLY;
  if (asked.includes("{question}")) return asked;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("prompt-template")} has no "{question}"; write it where the question goes.`
  );
}
function renderPrompt(template, question) {
  return template.split("{question}").join(question);
}
function promptsOf(rows, form) {
  return rows.map((row, index) => ({
    id: `${form.idPrefix}-${index}`,
    text: renderPrompt(form.template, row.question),
    expected: row.answer
  }));
}
function builtInPrompts(runs, template) {
  const prompts = promptsOf(
    BUILT_IN_QUESTIONS.map((question) => ({ question, answer: null })),
    { idPrefix: "default", template }
  );
  return Array.from({ length: runs }, (_, index) => prompts[index % prompts.length]);
}
function select(prompts, selection, label) {
  const { offset, limit, shard } = selection;
  const part = shard === null ? { index: 0, of: 1 } : parseShard(shard);
  const end = limit === null ? prompts.length : Math.min(prompts.length, offset + limit);
  const chosen = [];
  for (let row = offset; row < end; row += 1) {
    if (row % part.of === part.index) chosen.push(prompts[row]);
  }
  if (chosen.length > 0) return chosen;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${selectionPhrase(selection)} leave no prompt of the ${prompts.length} of ${label}; choose others.`
  );
}
function selectionPhrase({ offset, limit, shard }) {
  const limited = limit === null ? phrase`` : phrase`, ${option("limit")} ${limit}`;
  const sharded = shard === null ? phrase`` : phrase`, ${option("shard")} ${shard}`;
  return phrase`${option("offset")} ${offset}${limited}${sharded}`;
}
function parseShard(text) {
  const shard = readShard(text);
  if (shard !== null) return shard;
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${option("shard")} can't be ${JSON.stringify(text.slice(0, 40))}; use k/n such as 2/4, k from 1 to n.`
  );
}

// src/core/dataset/references.ts
var FORMS = {
  gsm8k: '"#### 18", "18" or "\\boxed{18}"',
  "gsm8k-extended": '"#### 18", "18" or "\\boxed{18}"',
  "last-number": '"#### 18", "18" or "\\boxed{18}"',
  "gsm8k-first": '"#### 18" or "18", digits directly behind "#### "'
};
var ADVISED = ["gsm8k", "exact", "contains"];
var LONGEST_EXCERPT = 60;
function requireReadableReferences(prompts, scorer, label) {
  const unreadable = prompts.filter(({ expected }) => !canReadReference(scorer, expected));
  const [first] = unreadable;
  if (first === void 0) return;
  const count = `${unreadable.length} of ${prompts.length} reference ${prompts.length === 1 ? "answer" : "answers"}`;
  const shown = `${first.id}: ${JSON.stringify(excerpt(first.expected ?? "", LONGEST_EXCERPT))}`;
  throw new ParityError(
    "INVALID_DATASET",
    `${label}: scorer ${scorer} can't read ${count} (the first is ${shown}); ${remedy(prompts, scorer)}.`
  );
}
function remedy(prompts, scorer) {
  const form = FORMS[scorer];
  const fitting = ADVISED.filter(
    (name) => name !== scorer && prompts.every((prompt) => canReadReference(name, prompt.expected))
  );
  const advice = [
    form === void 0 ? "give every row an answer" : `write each as ${form}`,
    ...fitting.length === 0 ? [] : [`choose scorer ${fitting.join(" or ")}, which can read them all`],
    "score nothing with scorer none"
  ];
  return `${advice.slice(0, -1).join(", or ")}, or ${advice.at(-1)}`;
}

// src/core/dataset/json-number.ts
var NUMBER = /-?\d+(?:\.\d+)?(?:[eE][-+]?\d+)?/y;
function parseKeepingDigits(json) {
  const value = JSON.parse(json);
  return /\d/.test(json) ? JSON.parse(withNumbersQuoted(json)) : value;
}
function withNumbersQuoted(json) {
  let quoted = "";
  let from = 0;
  for (let at = 0; at < json.length; ) {
    const character = json[at];
    if (character === '"') {
      at = endOfString(json, at);
    } else if (character === "-" || isDigit(character)) {
      const end = endOfNumber(json, at);
      quoted += `${json.slice(from, at)}"${json.slice(at, end)}"`;
      at = from = end;
    } else {
      at += 1;
    }
  }
  return quoted + json.slice(from);
}
function endOfString(json, start) {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
  return at + 1;
}
function endOfNumber(json, start) {
  NUMBER.lastIndex = start;
  NUMBER.test(json);
  return NUMBER.lastIndex;
}
function isDigit(character) {
  return character >= "0" && character <= "9";
}

// src/core/dataset/rows.ts
function readRows(text, name, keys) {
  const rows = [];
  text.split("\n").forEach((line, index) => {
    if (line.trim() !== "") rows.push(readRow(line, `${name} line ${index + 1}`, keys));
  });
  if (rows.length > 0) return rows;
  throw new ParityError("INVALID_DATASET", `${name} has no rows; give a JSON Lines file with one question a line.`);
}
function readRow(line, where, keys) {
  const row = parseObject(line, where);
  const question = textOf(row, keys.questionKey);
  if (question === null || question.trim() === "") {
    throw new ParityError(
      "INVALID_DATASET",
      phrase`${where} ${lacking(row, keys.questionKey)}; name the question's field with ${option("question-key")}.`
    );
  }
  return { question, answer: answerOf(row, where, keys) };
}
function answerOf(row, where, { answerKey, scorer, patternFault }) {
  const answer = textOf(row, answerKey);
  if (scorer === "none") return answer;
  if (answer === null || answer.trim() === "") {
    throw new ParityError(
      "INVALID_DATASET",
      phrase`${where} ${lacking(row, answerKey)}; name the answer's field with ${option("answer-key")}, or score nothing with ${option("scorer")} none.`
    );
  }
  const fault = patternFault?.(answer) ?? null;
  if (fault === null) return answer;
  throw new ParityError(
    "INVALID_DATASET",
    `${where}: the pattern in ${JSON.stringify(answerKey)} ${fault}; look-around and back references are not supported.`
  );
}
function parseObject(line, where) {
  let value;
  try {
    value = parseKeepingDigits(line);
  } catch (cause) {
    throw new ParityError(
      "INVALID_DATASET",
      `${where}: not JSON${likelyForm(line)}; every line must be one JSON object.`,
      cause
    );
  }
  if (isJsonObject(value)) return value;
  throw new ParityError("INVALID_DATASET", `${where}: not a JSON object; every line must be one.`);
}
function likelyForm(line) {
  if (line.includes("")) return " (the record separators of a JSON text sequence are in it)";
  if (line.includes("\r")) return " (carriage returns alone are no line ends here)";
  if (/^\s*[[{]\s*$/.test(line)) return " (one JSON value over several lines)";
  return /[:,[]\s*-?(?:NaN|Infinity)\b/.test(line) ? " (NaN and Infinity are no JSON)" : "";
}
function textOf(row, key) {
  const value = Object.hasOwn(row, key) ? row[key] : null;
  if (typeof value === "string") return value;
  return typeof value === "boolean" ? String(value) : null;
}
function lacking(row, key) {
  if (!Object.hasOwn(row, key)) return `has no ${JSON.stringify(key)}${holding(row)}`;
  return `has ${kindOf(row[key])} in ${JSON.stringify(key)}, where a text, a number, true or false is needed`;
}
function kindOf(value) {
  if (value === null) return "null";
  if (typeof value === "string") return "an empty text";
  return Array.isArray(value) ? "a list" : "an object";
}
function holding(row) {
  const names = Object.keys(row).slice(0, 6).map((key) => JSON.stringify(key.slice(0, 40)));
  return names.length === 0 ? "" : ` (it has ${names.join(", ")})`;
}

// src/core/dataset/sample/kitchen.ts
var KITCHEN = [
  {
    question: "A recipe for 4 people needs 300 grams of lentils. How many grams are needed for 14 people?",
    answer: "One person needs 300/4=<<300/4=75>>75 grams.\nFourteen need 14*75=<<14*75=1050>>1050 grams.\n#### 1050"
  },
  {
    question: "A baker fills 8 trays with 15 rolls each. She burns one tray and drops 7 rolls of another. How many rolls can she sell?",
    answer: "She made 8*15=<<8*15=120>>120 rolls.\nA tray is burnt, so 120-15=<<120-15=105>>105 are left.\nAfter the fall there are 105-7=<<105-7=98>>98.\n#### 98"
  },
  {
    question: "A water butt holds 180 litres. It is two thirds full. After the garden is watered with 9 cans of 8 litres, how many litres are left in it?",
    answer: "It holds 180*2/3=<<180*2/3=120>>120 litres.\nThe cans take 9*8=<<9*8=72>>72 litres.\nThat leaves 120-72=<<120-72=48>>48 litres.\n#### 48"
  },
  {
    question: "A jug of juice is mixed from 1 part syrup and 6 parts water. How many millilitres of water are in 2,100 millilitres of juice?",
    answer: "There are 1+6=<<1+6=7>>7 parts.\nA part is 2100/7=<<2100/7=300>>300 millilitres.\nThe water is 6*300=<<6*300=1800>>1800 millilitres.\n#### 1800"
  },
  {
    question: "A row of beans has 18 plants, and each gives 25 pods. A fifth of the pods are eaten by birds. How many pods are picked from 4 rows?",
    answer: "A row gives 18*25=<<18*25=450>>450 pods.\nFour rows give 4*450=<<4*450=1800>>1800.\nThe birds eat 1800/5=<<1800/5=360>>360.\nThere are 1800-360=<<1800-360=1440>>1440 to pick.\n#### 1440"
  },
  {
    question: "A cake is cut into 24 slices. The morning guests eat a third of it, and in the afternoon three quarters of the rest are eaten. How many slices are left?",
    answer: "The morning guests eat 24/3=<<24/3=8>>8 slices.\nThat leaves 24-8=<<24-8=16>>16.\nIn the afternoon 16*3/4=<<16*3/4=12>>12 are eaten.\nThere are 16-12=<<16-12=4>>4 left.\n#### 4"
  },
  {
    question: "A tap fills a bath at 14 litres a minute while the drain lets out 2 litres a minute. How many minutes does it take to fill a bath of 168 litres?",
    answer: "Each minute adds 14-2=<<14-2=12>>12 litres.\nFilling takes 168/12=<<168/12=14>>14 minutes.\n#### 14"
  },
  {
    question: "A cook peels 5 potatoes in 4 minutes. Her helper peels 3 potatoes in the same time. How many minutes do they need for 96 potatoes together?",
    answer: "In 4 minutes they peel 5+3=<<5+3=8>>8 potatoes.\nThat has to be done 96/8=<<96/8=12>>12 times.\nIt takes 12*4=<<12*4=48>>48 minutes.\n#### 48"
  },
  {
    question: "A bag of flour holds 2.5 kilograms. A loaf needs 500 grams. How many loaves can be baked from 3 bags?",
    answer: "Three bags hold 3*2500=<<3*2500=7500>>7500 grams.\nThey are enough for 7500/500=<<7500/500=15>>15 loaves.\n#### 15"
  },
  {
    question: "An orchard has 12 rows of apple trees and 9 rows of cherry trees. Every row has 16 trees. How many more apple trees than cherry trees are there?",
    answer: "There are 12-9=<<12-9=3>>3 more rows of apple trees.\nThat is 3*16=<<3*16=48>>48 trees.\n#### 48"
  },
  {
    question: "A soup has to simmer for 2 hours and 20 minutes. It was put on at a quarter past ten in the morning. How many minutes after noon is it done?",
    answer: "It simmers for 2*60+20=<<2*60+20=140>>140 minutes.\nFrom a quarter past ten to noon there are 60+45=<<60+45=105>>105 minutes.\nIt is done 140-105=<<140-105=35>>35 minutes after noon.\n#### 35"
  },
  {
    question: "A honey jar holds 450 grams. A beekeeper has 9 hives that give 14 kilograms each. How many jars can be filled?",
    answer: "The hives give 9*14=<<9*14=126>>126 kilograms.\nThat is 126*1000=<<126*1000=126000>>126000 grams.\nIt fills 126000/450=<<126000/450=280>>280 jars.\n#### 280"
  },
  {
    question: "A canteen serves 240 meals a day, 5 days a week. Each meal comes with one of 3 desserts, chosen equally often. How many of each dessert are served in 4 weeks?",
    answer: "In a week there are 240*5=<<240*5=1200>>1200 meals.\nIn four weeks there are 1200*4=<<1200*4=4800>>4800.\nEach dessert is served 4800/3=<<4800/3=1600>>1600 times.\n#### 1600"
  },
  {
    question: "A pizza dough for 3 pizzas needs 500 grams of flour, 10 grams of salt and 325 grams of water. How many grams does the dough of 12 pizzas weigh?",
    answer: "The dough of 3 pizzas weighs 500+10+325=<<500+10+325=835>>835 grams.\nTwelve pizzas are 12/3=<<12/3=4>>4 times as many.\nThe dough weighs 4*835=<<4*835=3340>>3340 grams.\n#### 3340"
  },
  {
    question: "A pumpkin grew by 1.5 kilograms a day for 20 days and then by 0.5 kilograms a day for 12 days. At first it weighed 4 kilograms. How many kilograms does it weigh now?",
    answer: "In the first time it gained 1.5*20=<<1.5*20=30>>30 kilograms.\nThen it gained 0.5*12=<<0.5*12=6>>6 kilograms.\nIt weighs 4+30+6=<<4+30+6=40>>40 kilograms.\n#### 40"
  },
  {
    question: "A tea shop mixes 3 kilograms of a tea at $20 a kilogram with 5 kilograms of one at $12 a kilogram. What is the mixture worth a kilogram, in dollars?",
    answer: "The first tea is worth 3*20=$<<3*20=60>>60.\nThe second is worth 5*12=$<<5*12=60>>60.\nTogether they weigh 3+5=<<3+5=8>>8 kilograms.\nA kilogram is worth (60+60)/8=$<<(60+60)/8=15>>15.\n#### 15"
  },
  {
    question: "A hen house has 5 nests. On Friday each nest held 4 eggs, except one that held none and one that held 7. How many eggs were there?",
    answer: "Ordinary nests are 5-2=<<5-2=3>>3.\nThey held 3*4=<<3*4=12>>12 eggs.\nWith the full one that is 12+0+7=<<12+0+7=19>>19.\n#### 19"
  },
  {
    question: "A carton of 1 litre of milk fills 5 cups. A nursery gives each of its 34 children a cup in the morning and one in the afternoon. How many cartons does it open in a day if it opens only what it needs?",
    answer: "The children drink 34*2=<<34*2=68>>68 cups.\nThirteen cartons fill 13*5=<<13*5=65>>65 cups, so one more is opened.\nIt opens 13+1=<<13+1=14>>14 cartons.\n#### 14"
  },
  {
    question: "A sack of potatoes weighs 25 kilograms. A kitchen uses 3.5 kilograms on each of the first 4 days and 2 kilograms on the fifth. How many kilograms are left?",
    answer: "In four days it uses 4*3.5=<<4*3.5=14>>14 kilograms.\nWith the fifth day that is 14+2=<<14+2=16>>16.\nThere are 25-16=<<25-16=9>>9 kilograms left.\n#### 9"
  },
  {
    question: "A greenhouse has 7 tables. On each stand 6 trays of 24 seedlings. One seedling in twelve does not grow. How many seedlings grow?",
    answer: "A table carries 6*24=<<6*24=144>>144 seedlings.\nSeven tables carry 7*144=<<7*144=1008>>1008.\nOf these 1008/12=<<1008/12=84>>84 do not grow.\nThere are 1008-84=<<1008-84=924>>924 that grow.\n#### 924"
  },
  {
    question: "A chocolate bar has 6 rows of 4 pieces. Three bars are shared among 9 children. How many pieces does each child get?",
    answer: "A bar has 6*4=<<6*4=24>>24 pieces.\nThree bars have 3*24=<<3*24=72>>72.\nEach child gets 72/9=<<72/9=8>>8.\n#### 8"
  },
  {
    question: "An oven bakes 18 biscuits in 12 minutes, and loading it takes 3 minutes each time. How many minutes does it take to bake 90 biscuits, the first loading included?",
    answer: "There are 90/18=<<90/18=5>>5 loads.\nA load takes 12+3=<<12+3=15>>15 minutes.\nAll take 5*15=<<5*15=75>>75 minutes.\n#### 75"
  },
  {
    question: "A barrel of 60 litres of cider is bottled: first 20 bottles of 1.5 litres, then as many bottles of 0.75 litres as can be filled. How many bottles are filled in all?",
    answer: "The large bottles take 20*1.5=<<20*1.5=30>>30 litres.\nThat leaves 60-30=<<60-30=30>>30 litres.\nThey fill 30/0.75=<<30/0.75=40>>40 small bottles.\nIn all there are 20+40=<<20+40=60>>60 bottles.\n#### 60"
  },
  {
    question: "A dog eats 320 grams of food a day, a cat a quarter of that. For how many days does a sack of 8 kilograms feed both of them?",
    answer: "The cat eats 320/4=<<320/4=80>>80 grams a day.\nTogether they eat 320+80=<<320+80=400>>400 grams.\nThe sack lasts 8000/400=<<8000/400=20>>20 days.\n#### 20"
  },
  {
    question: "A salad of 3 tomatoes, 2 cucumbers and 1 onion serves 5 people. How many vegetables does a cook need for a salad for 45 people?",
    answer: "One salad has 3+2+1=<<3+2+1=6>>6 vegetables.\nIt has to be made 45/5=<<45/5=9>>9 times.\nThe cook needs 9*6=<<9*6=54>>54 vegetables.\n#### 54"
  },
  {
    question: "A pond loses 3% of its water each day in summer. It holds 20,000 litres in the morning. How many litres does it hold the next morning?",
    answer: "It loses 20000*3/100=<<20000*3/100=600>>600 litres.\nIt holds 20000-600=<<20000-600=19400>>19400 litres.\n#### 19400"
  },
  {
    question: "A jam maker cooks 8 kilograms of berries with half their weight in sugar. A quarter of the whole boils away. How many 500-gram jars does the jam fill?",
    answer: "The sugar weighs 8/2=<<8/2=4>>4 kilograms.\nThe pot holds 8+4=<<8+4=12>>12 kilograms.\nBoiling takes away 12/4=<<12/4=3>>3 kilograms.\nThat leaves 12-3=<<12-3=9>>9 kilograms.\nIt fills 9/0.5=<<9/0.5=18>>18 jars.\n#### 18"
  },
  {
    question: "A picnic basket holds 28 sandwiches. There are 3 times as many cheese sandwiches as egg sandwiches, and no others. How many are with cheese?",
    answer: "Cheese and egg make 3+1=<<3+1=4>>4 equal groups.\nA group has 28/4=<<28/4=7>>7 sandwiches.\nWith cheese there are 3*7=<<3*7=21>>21.\n#### 21"
  },
  {
    question: "A vine gives 6 bunches of 85 grapes. Wasps spoil 60 grapes, and the rest are pressed; 15 grapes make a glass of juice. How many glasses are made?",
    answer: "The vine gives 6*85=<<6*85=510>>510 grapes.\nThere remain 510-60=<<510-60=450>>450.\nThey make 450/15=<<450/15=30>>30 glasses.\n#### 30"
  },
  {
    question: "A dairy fills 1,250 cups of yoghurt an hour. It works 7 hours a day, and 2% of the cups are faulty. How many good cups does it fill in a day?",
    answer: "It fills 1250*7=<<1250*7=8750>>8750 cups.\nFaulty are 8750*2/100=<<8750*2/100=175>>175.\nGood are 8750-175=<<8750-175=8575>>8575.\n#### 8575"
  }
];

// src/core/dataset/sample/market.ts
var MARKET = [
  {
    question: "A stall sells pears at $3 a bag and plums at $5 a bag. On Monday it sold 14 bags of pears and 9 bags of plums. How many dollars did it take in?",
    answer: "The pears brought 14*3=$<<14*3=42>>42.\nThe plums brought 9*5=$<<9*5=45>>45.\nTogether that is 42+45=$<<42+45=87>>87.\n#### 87"
  },
  {
    question: "A notebook costs $4 and a pen costs half as much. What do 6 notebooks and 10 pens cost in dollars?",
    answer: "A pen costs 4/2=$<<4/2=2>>2.\nThe notebooks cost 6*4=$<<6*4=24>>24.\nThe pens cost 10*2=$<<10*2=20>>20.\nAll of it costs 24+20=$<<24+20=44>>44.\n#### 44"
  },
  {
    question: "A coat is priced at $120. The shop takes 25% off, and then a voucher takes off another $15. What is paid for the coat in dollars?",
    answer: "A quarter of the price is 120*25/100=$<<120*25/100=30>>30.\nAfter the sale the coat costs 120-30=$<<120-30=90>>90.\nWith the voucher it costs 90-15=$<<90-15=75>>75.\n#### 75"
  },
  {
    question: "A florist buys 20 dozen tulips for $96 and sells every tulip for $1. How much profit does the florist make in dollars?",
    answer: "There are 20*12=<<20*12=240>>240 tulips.\nThey sell for 240*1=$<<240*1=240>>240.\nThe profit is 240-96=$<<240-96=144>>144.\n#### 144"
  },
  {
    question: "A child saves $7 a week. A skateboard costs $98, and a grandparent promises to pay for half of it. How many weeks of saving are needed?",
    answer: "The child has to pay 98/2=$<<98/2=49>>49.\nThat takes 49/7=<<49/7=7>>7 weeks.\n#### 7"
  },
  {
    question: "Three crates hold 48 oranges each. One out of every eight oranges is spoiled and thrown away, the rest are sold at 2 for $1. How many dollars do they bring?",
    answer: "There are 3*48=<<3*48=144>>144 oranges.\nOf these 144/8=<<144/8=18>>18 are thrown away.\nThat leaves 144-18=<<144-18=126>>126 oranges.\nThey bring 126/2=$<<126/2=63>>63.\n#### 63"
  },
  {
    question: "A phone plan costs $18 a month and 5 cents for each message. One month 260 messages were sent. What was the bill in dollars?",
    answer: "The messages cost 260*0.05=$<<260*0.05=13>>13.\nThe bill was 18+13=$<<18+13=31>>31.\n#### 31"
  },
  {
    question: "Tickets to a puppet theatre cost $8 for adults and $5 for children. A group of 4 adults and 11 children pays with a $100 note. How much change do they get in dollars?",
    answer: "The adults pay 4*8=$<<4*8=32>>32.\nThe children pay 11*5=$<<11*5=55>>55.\nTogether they pay 32+55=$<<32+55=87>>87.\nThe change is 100-87=$<<100-87=13>>13.\n#### 13"
  },
  {
    question: "A bookshop had 350 books. It sold two fifths of them in the first week and 60 in the second. How many books are left?",
    answer: "In the first week it sold 350*2/5=<<350*2/5=140>>140 books.\nAfter that it had 350-140=<<350-140=210>>210.\nAfter the second week it had 210-60=<<210-60=150>>150.\n#### 150"
  },
  {
    question: "Rice costs $1.80 a kilogram in a small bag and $1.45 a kilogram in a big one. How many dollars does a kitchen save by buying 40 kilograms in big bags?",
    answer: "On each kilogram it saves 1.80-1.45=$<<1.80-1.45=0.35>>0.35.\nOn 40 kilograms it saves 40*0.35=$<<40*0.35=14>>14.\n#### 14"
  },
  {
    question: "A cinema sold 180 tickets at $9 and 75 tickets at $6. Two thirds of the money goes to the film company. How many dollars does the cinema keep?",
    answer: "The dearer tickets brought 180*9=$<<180*9=1620>>1620.\nThe cheaper ones brought 75*6=$<<75*6=450>>450.\nThat is 1620+450=$<<1620+450=2070>>2070 in all.\nThe cinema keeps a third, 2070/3=$<<2070/3=690>>690.\n#### 690"
  },
  {
    question: "A market seller pays $30 a day for a pitch. Each jar of honey costs her $4 to make and sells for $9. How many jars must she sell in a day to take home $45?",
    answer: "A jar earns 9-4=$<<9-4=5>>5.\nShe needs 30+45=$<<30+45=75>>75 before the pitch is paid.\nThat takes 75/5=<<75/5=15>>15 jars.\n#### 15"
  },
  {
    question: "A set of 6 glasses costs $27. Bought one by one, each glass costs $5.50. How much cheaper are two sets than 12 single glasses, in dollars?",
    answer: "Two sets cost 2*27=$<<2*27=54>>54.\nTwelve single glasses cost 12*5.50=$<<12*5.50=66>>66.\nThe sets are 66-54=$<<66-54=12>>12 cheaper.\n#### 12"
  },
  {
    question: "A gardener charges $22 an hour on weekdays and half as much again on Sundays. One week he works 15 hours on weekdays and 4 hours on Sunday. What does he earn in dollars?",
    answer: "The Sunday rate is 22*1.5=$<<22*1.5=33>>33.\nThe weekdays bring 15*22=$<<15*22=330>>330.\nSunday brings 4*33=$<<4*33=132>>132.\nHe earns 330+132=$<<330+132=462>>462.\n#### 462"
  },
  {
    question: "A lemonade stand spent $11 on lemons and $4 on sugar. It sold 38 cups at 75 cents. What was its profit in dollars?",
    answer: "It spent 11+4=$<<11+4=15>>15.\nIt took in 38*0.75=$<<38*0.75=28.5>>28.50.\nThe profit was 28.5-15=$<<28.5-15=13.5>>13.50.\n#### 13.50"
  },
  {
    question: "A bicycle costs $460. It can be paid with $100 at once and 12 equal instalments of $33. How many dollars more does it cost that way?",
    answer: "The instalments come to 12*33=$<<12*33=396>>396.\nWith the first payment that is 396+100=$<<396+100=496>>496.\nIt costs 496-460=$<<496-460=36>>36 more.\n#### 36"
  },
  {
    question: "Four friends share a taxi that costs $26 and a meal that costs $74. They add a tip of a tenth of the meal, rounded up to $8. What does each of them pay in dollars?",
    answer: "The meal with the tip costs 74+8=$<<74+8=82>>82.\nWith the taxi that is 82+26=$<<82+26=108>>108.\nEach pays 108/4=$<<108/4=27>>27.\n#### 27"
  },
  {
    question: "A toy shop bought 60 kites for $7 each. It sold 45 of them for $13 and the rest for $5. What was its profit in dollars?",
    answer: "The kites cost 60*7=$<<60*7=420>>420.\nThe first 45 brought 45*13=$<<45*13=585>>585.\nThe rest were 60-45=<<60-45=15>>15 kites.\nThey brought 15*5=$<<15*5=75>>75.\nThe profit was 585+75-420=$<<585+75-420=240>>240.\n#### 240"
  },
  {
    question: "Cheese costs $16 a kilogram. What does a piece of 350 grams cost in dollars?",
    answer: "The piece weighs 350/1000=<<350/1000=0.35>>0.35 kilograms.\nIt costs 0.35*16=$<<0.35*16=5.6>>5.60.\n#### 5.60"
  },
  {
    question: "A savings box holds 3 times as many 20-cent coins as 50-cent coins. There are 24 of the 20-cent coins. How many dollars are in the box?",
    answer: "There are 24/3=<<24/3=8>>8 coins of 50 cents.\nThe small coins are worth 24*0.20=$<<24*0.20=4.8>>4.80.\nThe large ones are worth 8*0.50=$<<8*0.50=4>>4.\nThe box holds 4.8+4=$<<4.8+4=8.8>>8.80.\n#### 8.80"
  },
  {
    question: "A sofa that costs $900 is reduced by 10%, and a week later the reduced price falls by another 10%. What does the sofa cost then, in dollars?",
    answer: "The first cut is 900*10/100=$<<900*10/100=90>>90.\nThe price is then 900-90=$<<900-90=810>>810.\nThe second cut is 810*10/100=$<<810*10/100=81>>81.\nThe sofa costs 810-81=$<<810-81=729>>729.\n#### 729"
  },
  {
    question: "A printer charges $40 for setting up a job and 12 cents for each page. A club has $100. How many pages can it have printed?",
    answer: "After the set-up 100-40=$<<100-40=60>>60 is left.\nThat pays for 60/0.12=<<60/0.12=500>>500 pages.\n#### 500"
  },
  {
    question: "At a flea market a family sold 12 toys for $3, 5 lamps for $11 and a table for $34. They had paid $20 for the pitch. How many dollars did they take home?",
    answer: "The toys brought 12*3=$<<12*3=36>>36.\nThe lamps brought 5*11=$<<5*11=55>>55.\nIn all they took 36+55+34=$<<36+55+34=125>>125.\nThey took home 125-20=$<<125-20=105>>105.\n#### 105"
  },
  {
    question: "A shop sells socks in packs of 5 pairs for $12. A team of 23 players needs two pairs each. How many dollars does the team spend?",
    answer: "The team needs 23*2=<<23*2=46>>46 pairs.\nNine packs hold 9*5=<<9*5=45>>45 pairs, one too few, so it buys 9+1=<<9+1=10>>10 packs.\nThey cost 10*12=$<<10*12=120>>120.\n#### 120"
  },
  {
    question: "A farmer sells eggs at $2.40 a dozen. Each of 36 hens lays 5 eggs a week. How many dollars do the eggs of one week bring?",
    answer: "The hens lay 36*5=<<36*5=180>>180 eggs.\nThat is 180/12=<<180/12=15>>15 dozen.\nThey bring 15*2.40=$<<15*2.40=36>>36.\n#### 36"
  },
  {
    question: "A museum pays its guide $90 for a tour. Visitors pay $12 each, and the museum wants at least $150 left after paying the guide. How many visitors must come?",
    answer: "The visitors must bring 90+150=$<<90+150=240>>240.\nThat takes 240/12=<<240/12=20>>20 visitors.\n#### 20"
  },
  {
    question: "A tailor makes 7 shirts from a roll of cloth that costs $84. Buttons cost $1 a shirt. She sells the shirts for $29. What is her profit on the roll in dollars?",
    answer: "The buttons cost 7*1=$<<7*1=7>>7.\nThe shirts bring 7*29=$<<7*29=203>>203.\nThe profit is 203-84-7=$<<203-84-7=112>>112.\n#### 112"
  },
  {
    question: "The rent of a hall is $250 plus $35 for each hour. A choir paid $460. For how many hours did it have the hall?",
    answer: "The hours cost 460-250=$<<460-250=210>>210.\nThe choir had the hall for 210/35=<<210/35=6>>6 hours.\n#### 6"
  },
  {
    question: "Two brothers have $140 together. The older one has $20 more than the younger. How many dollars does the younger one have?",
    answer: "Without the extra money they would have 140-20=$<<140-20=120>>120.\nThe younger one has half of that, 120/2=$<<120/2=60>>60.\n#### 60"
  },
  {
    question: "A used car cost $5,200. Its owner spent $640 on tyres and $360 on the brakes, and sold it for 15% more than all of that. For how many dollars was it sold?",
    answer: "The car had cost 5200+640+360=$<<5200+640+360=6200>>6200.\nThe gain is 6200*15/100=$<<6200*15/100=930>>930.\nIt was sold for 6200+930=$<<6200+930=7130>>7130.\n#### 7,130"
  }
];

// src/core/dataset/sample/school.ts
var SCHOOL = [
  {
    question: "A school has 5 classes of 28 pupils. Three sevenths of all pupils come by bus. How many come some other way?",
    answer: "There are 5*28=<<5*28=140>>140 pupils.\nBy bus come 140*3/7=<<140*3/7=60>>60.\nSome other way come 140-60=<<140-60=80>>80.\n#### 80"
  },
  {
    question: "A library lends 120 books on Monday, 20% more on Tuesday, and on Wednesday 30 fewer than on Tuesday. How many books does it lend on the three days?",
    answer: "On Tuesday it lends 120+120*20/100=<<120+120*20/100=144>>144 books.\nOn Wednesday it lends 144-30=<<144-30=114>>114.\nTogether that is 120+144+114=<<120+144+114=378>>378.\n#### 378"
  },
  {
    question: "A mother is 4 times as old as her son. In 6 years the two will be 52 together. How old is the son now?",
    answer: "Now the two are 52-2*6=<<52-2*6=40>>40 together.\nThe son is a fifth of that, 40/5=<<40/5=8>>8.\n#### 8"
  },
  {
    question: "A class of 30 wrote a test. The 18 who had practised got 82 points on average, the others 67. What was the average of the class?",
    answer: "Those who practised got 18*82=<<18*82=1476>>1476 points.\nThe others were 30-18=<<30-18=12>>12.\nThey got 12*67=<<12*67=804>>804 points.\nThe average was (1476+804)/30=<<(1476+804)/30=76>>76.\n#### 76"
  },
  {
    question: "A playground is 45 metres long and 32 metres wide. A square sandpit with sides of 6 metres is taken out of it. How many square metres remain for playing?",
    answer: "The ground has 45*32=<<45*32=1440>>1440 square metres.\nThe sandpit takes 6*6=<<6*6=36>>36.\nThere remain 1440-36=<<1440-36=1404>>1404.\n#### 1404"
  },
  {
    question: "A choir has 64 singers. A quarter sing bass, and of the others every third sings tenor. How many sing neither bass nor tenor?",
    answer: "Bass is sung by 64/4=<<64/4=16>>16.\nThe others are 64-16=<<64-16=48>>48.\nTenor is sung by 48/3=<<48/3=16>>16.\nNeither is sung by 48-16=<<48-16=32>>32.\n#### 32"
  },
  {
    question: "A pupil reads 18 pages a day on schooldays and 35 pages on each day of the weekend. How many days does she need for a book of 320 pages if she begins on a Monday?",
    answer: "In a week she reads 5*18+2*35=<<5*18+2*35=160>>160 pages.\nThe book takes 320/160=<<320/160=2>>2 weeks.\nThat is 2*7=<<2*7=14>>14 days.\n#### 14"
  },
  {
    question: "A box holds 5 layers of 4 rows with 6 crayons each. A third of the crayons are broken. How many are whole?",
    answer: "The box holds 5*4*6=<<5*4*6=120>>120 crayons.\nBroken are 120/3=<<120/3=40>>40.\nWhole are 120-40=<<120-40=80>>80.\n#### 80"
  },
  {
    question: "A rope of 51 metres is cut into three pieces. The second is twice as long as the first, and the third is 3 metres longer than the second. How many metres long is the third?",
    answer: "Without the extra metres there would be 51-3=<<51-3=48>>48 metres.\nThat is 1+2+2=<<1+2+2=5>>5 times the first piece, so the first has 48/5=<<48/5=9.6>>9.6 metres.\nThe third has 9.6*2+3=<<9.6*2+3=22.2>>22.2 metres.\n#### 22.2"
  },
  {
    question: "A drama group made 240 programmes. It gave 3 to each of 25 helpers and sold the rest at 2 for $1. How many dollars did it take?",
    answer: "The helpers got 25*3=<<25*3=75>>75.\nFor sale were 240-75=<<240-75=165>>165.\nThey brought 165/2=$<<165/2=82.5>>82.50.\n#### 82.50"
  },
  {
    question: "A wall of 9 metres by 3 metres is to be painted twice. A tin of paint is enough for 12 square metres. How many tins have to be bought?",
    answer: "The wall has 9*3=<<9*3=27>>27 square metres.\nTwo coats are 27*2=<<27*2=54>>54.\nFour tins are enough for 4*12=<<4*12=48>>48 only, so 4+1=<<4+1=5>>5 have to be bought.\n#### 5"
  },
  {
    question: "A quiz gives 4 points for a right answer and takes 1 point away for a wrong one. A team answered all 30 questions and got 22 of them right. What was its score?",
    answer: "The right answers gave 22*4=<<22*4=88>>88 points.\nWrong were 30-22=<<30-22=8>>8 answers.\nThe score was 88-8*1=<<88-8*1=80>>80.\n#### 80"
  },
  {
    question: "A farmer fences a field of 120 metres by 75 metres. There is a post every 5 metres all the way round. How many posts are there?",
    answer: "The way round is 2*(120+75)=<<2*(120+75)=390>>390 metres.\nThat takes 390/5=<<390/5=78>>78 posts.\n#### 78"
  },
  {
    question: "A collector has 96 stamps from Asia, which is twice as many as from Africa and 24 fewer than from Europe. How many stamps are there from the three continents?",
    answer: "From Africa there are 96/2=<<96/2=48>>48.\nFrom Europe there are 96+24=<<96+24=120>>120.\nTogether there are 96+48+120=<<96+48+120=264>>264.\n#### 264"
  },
  {
    question: "A machine makes 35 toy cars an hour, a newer one makes 55. How many hours do they need together for 1,080 cars?",
    answer: "Together they make 35+55=<<35+55=90>>90 cars an hour.\nThey need 1080/90=<<1080/90=12>>12 hours.\n#### 12"
  },
  {
    question: "Of 250 marbles in a jar, 40% are green, 70 are red and the rest are white. How many are white?",
    answer: "Green are 250*40/100=<<250*40/100=100>>100.\nWhite are 250-100-70=<<250-100-70=80>>80.\n#### 80"
  },
  {
    question: "A theatre has 22 rows. The first 10 rows have 18 seats, the others 24. How many people can sit in it?",
    answer: "The first rows have 10*18=<<10*18=180>>180 seats.\nThere are 22-10=<<22-10=12>>12 other rows.\nThey have 12*24=<<12*24=288>>288 seats.\nIn all there are 180+288=<<180+288=468>>468.\n#### 468"
  },
  {
    question: "A puzzle has 1,000 pieces. A family puts in 150 on the first evening, and each evening after that 50 more than on the evening before. How many pieces are missing after 4 evenings?",
    answer: "The four evenings are 150+200+250+300=<<150+200+250+300=900>>900 pieces.\nMissing are 1000-900=<<1000-900=100>>100.\n#### 100"
  },
  {
    question: "A team won 60% of its 30 games, lost twice as many as it drew, and played no others. How many games did it lose?",
    answer: "It won 30*60/100=<<30*60/100=18>>18.\nThe others were 30-18=<<30-18=12>>12.\nFor each draw there are two defeats, so a draw and its defeats are 1+2=<<1+2=3>>3 games.\nThere were 12/3=<<12/3=4>>4 draws.\nThe team lost 4*2=<<4*2=8>>8.\n#### 8"
  },
  {
    question: "A reading group of 12 wants a book each. The publisher gives one free book for every 5 that are paid, and a book costs $14. How many dollars does the group pay for its 12 books?",
    answer: "Paying 10 books brings 10/5=<<10/5=2>>2 free ones.\nThat makes 10+2=<<10+2=12>>12 books.\nThe group pays 10*14=$<<10*14=140>>140.\n#### 140"
  },
  {
    question: "The sum of three numbers in a row, such as 4, 5 and 6, is 84. What is the largest of them?",
    answer: "The middle one is 84/3=<<84/3=28>>28.\nThe largest is 28+1=<<28+1=29>>29.\n#### 29"
  },
  {
    question: "A tower of blocks has 20 blocks in its lowest layer and 3 fewer in each layer above. How many blocks are in the lowest 5 layers?",
    answer: "The fifth layer has 20-4*3=<<20-4*3=8>>8 blocks.\nThe layers have 20+17+14+11+8=<<20+17+14+11+8=70>>70.\n#### 70"
  },
  {
    question: "A photographer took 640 pictures. She deleted an eighth at once and half of the rest at home. How many did she keep?",
    answer: "She deleted 640/8=<<640/8=80>>80 at once.\nThat left 640-80=<<640-80=560>>560.\nShe kept 560/2=<<560/2=280>>280.\n#### 280"
  },
  {
    question: "At a fair 45 children each throw 3 balls. One throw in nine hits, and a hit wins 2 sweets. How many sweets are won?",
    answer: "There are 45*3=<<45*3=135>>135 throws.\nOf these 135/9=<<135/9=15>>15 hit.\nThey win 15*2=<<15*2=30>>30 sweets.\n#### 30"
  },
  {
    question: "A bottle and its cork weigh 560 grams together. The bottle weighs 520 grams more than the cork. How many grams does the cork weigh?",
    answer: "Twice the cork weighs 560-520=<<560-520=40>>40 grams.\nThe cork weighs 40/2=<<40/2=20>>20 grams.\n#### 20"
  },
  {
    question: "The temperature was 7 degrees at noon. It fell 3 degrees every 2 hours until 8 in the evening. How many degrees was it then?",
    answer: "From noon to 8 there are 8/2=<<8/2=4>>4 spans of two hours.\nIt fell 4*3=<<4*3=12>>12 degrees.\nIt was 7-12=<<7-12=-5>>-5 degrees.\n#### -5"
  },
  {
    question: "A club has 84 members, and for every 4 adults there are 3 children. How many more adults than children are there?",
    answer: "A group has 4+3=<<4+3=7>>7 members.\nThere are 84/7=<<84/7=12>>12 groups.\nEach has 4-3=<<4-3=1>>1 adult more, so there are 12*1=<<12*1=12>>12 more.\n#### 12"
  },
  {
    question: "A carpet of 4 metres by 2.5 metres costs $38 a square metre. Laying it costs a flat $45. What does the carpet cost with laying, in dollars?",
    answer: "It has 4*2.5=<<4*2.5=10>>10 square metres.\nThey cost 10*38=$<<10*38=380>>380.\nWith laying that is 380+45=$<<380+45=425>>425.\n#### 425"
  },
  {
    question: "A printer prints 24 pages a minute, but after every 120 pages it pauses for 1 minute. How many minutes pass until 600 pages are printed?",
    answer: "Printing takes 600/24=<<600/24=25>>25 minutes.\nThere are 600/120=<<600/120=5>>5 blocks, and 5-1=<<5-1=4>>4 pauses between them.\nTogether that is 25+4*1=<<25+4*1=29>>29 minutes.\n#### 29"
  },
  {
    question: "A wheel has 48 teeth and turns a smaller wheel with 16 teeth. How many times does the small wheel turn while the large one turns 15 times?",
    answer: "For each turn of the large wheel the small one turns 48/16=<<48/16=3>>3 times.\nIt turns 15*3=<<15*3=45>>45 times.\n#### 45"
  }
];

// src/core/dataset/sample/travel.ts
var TRAVEL = [
  {
    question: "A bus drives 45 kilometres an hour for 2 hours and 60 kilometres an hour for 3 hours. How many kilometres does it drive?",
    answer: "In the first part it drives 45*2=<<45*2=90>>90 kilometres.\nIn the second it drives 60*3=<<60*3=180>>180.\nTogether that is 90+180=<<90+180=270>>270.\n#### 270"
  },
  {
    question: "A hiker walks 4 kilometres an hour. The trail is 18 kilometres long, and she rests for 45 minutes on the way. After how many minutes does she arrive?",
    answer: "Walking takes 18/4=<<18/4=4.5>>4.5 hours.\nThat is 4.5*60=<<4.5*60=270>>270 minutes.\nWith the rest it is 270+45=<<270+45=315>>315.\n#### 315"
  },
  {
    question: "A train has 9 carriages with 72 seats each. On one trip 5 out of 8 seats are taken. How many seats are free?",
    answer: "The train has 9*72=<<9*72=648>>648 seats.\nTaken are 648*5/8=<<648*5/8=405>>405.\nFree are 648-405=<<648-405=243>>243.\n#### 243"
  },
  {
    question: "A car uses 6 litres of petrol for 100 kilometres. The tank holds 48 litres and is a quarter full. How many kilometres can the car go before it is empty?",
    answer: "There are 48/4=<<48/4=12>>12 litres in the tank.\nThey last for 12/6=<<12/6=2>>2 times 100 kilometres.\nThat is 2*100=<<2*100=200>>200 kilometres.\n#### 200"
  },
  {
    question: "A cyclist rides to work, 7 kilometres each way, on 4 days a week. How many kilometres does he ride in 6 weeks?",
    answer: "A day has 7*2=<<7*2=14>>14 kilometres.\nA week has 14*4=<<14*4=56>>56.\nSix weeks have 56*6=<<56*6=336>>336.\n#### 336"
  },
  {
    question: "A ferry crosses a lake in 25 minutes and stays 10 minutes at each side. How many crossings, each with the stay after it, does it complete in 3 hours and 30 minutes?",
    answer: "A crossing and the stay after it take 25+10=<<25+10=35>>35 minutes.\nThe time is 3*60+30=<<3*60+30=210>>210 minutes.\nIt completes 210/35=<<210/35=6>>6 crossings.\n#### 6"
  },
  {
    question: "Two trains leave stations that are 420 kilometres apart at the same time and drive towards each other, at 80 and 60 kilometres an hour. After how many hours do they meet?",
    answer: "They come closer by 80+60=<<80+60=140>>140 kilometres an hour.\nThey meet after 420/140=<<420/140=3>>3 hours.\n#### 3"
  },
  {
    question: "A lift takes 8 seconds for each floor and waits 12 seconds wherever it stops. How many seconds does it take from the ground floor to the ninth floor with two stops on the way?",
    answer: "Moving takes 9*8=<<9*8=72>>72 seconds.\nThe stops take 2*12=<<2*12=24>>24 seconds.\nTogether that is 72+24=<<72+24=96>>96.\n#### 96"
  },
  {
    question: "A delivery van has 84 parcels. It delivers a third of them before noon and 11 in each of the next 3 hours. How many parcels are left?",
    answer: "Before noon it delivers 84/3=<<84/3=28>>28.\nAfter that it delivers 11*3=<<11*3=33>>33.\nLeft are 84-28-33=<<84-28-33=23>>23.\n#### 23"
  },
  {
    question: "A runner does 12 rounds of a 400-metre track in 24 minutes. At the same speed, how many metres does she run in 35 minutes?",
    answer: "She runs 12*400=<<12*400=4800>>4800 metres.\nIn a minute she runs 4800/24=<<4800/24=200>>200.\nIn 35 minutes she runs 200*35=<<200*35=7000>>7000.\n#### 7000"
  },
  {
    question: "A flight takes 6 hours. The clocks at the destination are 5 hours ahead. The plane leaves at 9 in the morning. How many hours after noon is it there when the plane lands?",
    answer: "On the clocks of the start it lands at 9+6=<<9+6=15>>15 hours.\nAt the destination it is 15+5=<<15+5=20>>20 hours.\nThat is 20-12=<<20-12=8>>8 hours after noon.\n#### 8"
  },
  {
    question: "A ship is 210 metres long, which is 15 metres less than three times the length of its tug. How many metres long is the tug?",
    answer: "Three times the length is 210+15=<<210+15=225>>225 metres.\nThe tug is 225/3=<<225/3=75>>75 metres long.\n#### 75"
  },
  {
    question: "A tram runs every 12 minutes from 6 in the morning to midnight, the first one at 6. How many trams start before midnight?",
    answer: "There are 24-6=<<24-6=18>>18 hours.\nIn an hour there start 60/12=<<60/12=5>>5 trams.\nThat makes 18*5=<<18*5=90>>90.\n#### 90"
  },
  {
    question: "On a map 3 centimetres stand for 12 kilometres. Two villages are 8.5 centimetres apart. How many kilometres is that?",
    answer: "A centimetre stands for 12/3=<<12/3=4>>4 kilometres.\nThe villages are 8.5*4=<<8.5*4=34>>34 kilometres apart.\n#### 34"
  },
  {
    question: "A caravan of 14 camels carries 150 kilograms each. A third of the load is water, the rest is salt. How many kilograms of salt are carried?",
    answer: "The load is 14*150=<<14*150=2100>>2100 kilograms.\nThe water weighs 2100/3=<<2100/3=700>>700.\nThe salt weighs 2100-700=<<2100-700=1400>>1400.\n#### 1400"
  },
  {
    question: "A car park has 4 levels with 65 spaces. In the morning 180 cars come, by noon 45 of them have left and 70 others have come. How many spaces are free at noon?",
    answer: "There are 4*65=<<4*65=260>>260 spaces.\nAt noon there are 180-45+70=<<180-45+70=205>>205 cars.\nFree are 260-205=<<260-205=55>>55.\n#### 55"
  },
  {
    question: "A balloon rises 5 metres every second for 40 seconds, then sinks 2 metres every second for half a minute. How many metres high is it then?",
    answer: "It rises 5*40=<<5*40=200>>200 metres.\nIt sinks 2*30=<<2*30=60>>60 metres.\nIt is 200-60=<<200-60=140>>140 metres high.\n#### 140"
  },
  {
    question: "A family drives 540 kilometres to the sea. They drive 40% of the way before lunch and 100 kilometres before coffee. How many kilometres are left after coffee?",
    answer: "Before lunch they drive 540*40/100=<<540*40/100=216>>216 kilometres.\nBy coffee they have driven 216+100=<<216+100=316>>316.\nLeft are 540-316=<<540-316=224>>224.\n#### 224"
  },
  {
    question: "A snail climbs 30 centimetres each day and slides back 12 centimetres each night. How many centimetres up is it after 5 days and 4 nights?",
    answer: "It climbs 30*5=<<30*5=150>>150 centimetres.\nIt slides back 12*4=<<12*4=48>>48.\nIt is 150-48=<<150-48=102>>102 centimetres up.\n#### 102"
  },
  {
    question: "A post rider changes horses every 24 kilometres, starting with a fresh one. How many horses does he use on a ride of 192 kilometres?",
    answer: "The ride has 192/24=<<192/24=8>>8 stretches, each with a horse of its own.\n#### 8"
  },
  {
    question: "A swimmer does 25-metre lengths, 50 of them in the morning and 34 in the evening, five days a week. How many metres does she swim in a week?",
    answer: "A day has 50+34=<<50+34=84>>84 lengths.\nThat is 84*25=<<84*25=2100>>2100 metres.\nA week has 2100*5=<<2100*5=10500>>10500 metres.\n#### 10,500"
  },
  {
    question: "A coach for 50 people costs $400 a day. A school rents coaches for 135 pupils and 9 teachers for 2 days. What does it pay in dollars?",
    answer: "There are 135+9=<<135+9=144>>144 people.\nTwo coaches take only 2*50=<<2*50=100>>100, so it needs 2+1=<<2+1=3>>3.\nA day costs 3*400=$<<3*400=1200>>1200.\nTwo days cost 2*1200=$<<2*1200=2400>>2400.\n#### 2400"
  },
  {
    question: "A clock loses 4 minutes every day. It is set right on a Monday at noon. By how many minutes is it slow on the Thursday of the following week at noon?",
    answer: "From the Monday to that Thursday there are 7+3=<<7+3=10>>10 days.\nIt has lost 10*4=<<10*4=40>>40 minutes.\n#### 40"
  },
  {
    question: "A scooter costs $1 to unlock and 20 cents a minute. A ride cost $5.80. How many minutes did it take?",
    answer: "The minutes cost 5.80-1=$<<5.80-1=4.8>>4.80.\nThe ride took 4.8/0.20=<<4.8/0.20=24>>24 minutes.\n#### 24"
  },
  {
    question: "A mountain railway climbs from 480 metres to 2,130 metres in 55 minutes. How many metres does it climb a minute?",
    answer: "It climbs 2130-480=<<2130-480=1650>>1650 metres.\nIn a minute it climbs 1650/55=<<1650/55=30>>30.\n#### 30"
  },
  {
    question: "A barge sails 9 kilometres an hour downstream and 5 kilometres an hour upstream. It goes 45 kilometres down and comes back. How many hours does it sail?",
    answer: "Down it sails 45/9=<<45/9=5>>5 hours.\nUp it sails 45/5=<<45/5=9>>9 hours.\nTogether that is 5+9=<<5+9=14>>14.\n#### 14"
  },
  {
    question: "A walker takes 110 steps a minute, each 70 centimetres long. How many metres does he walk in half an hour?",
    answer: "In half an hour he takes 110*30=<<110*30=3300>>3300 steps.\nThat is 3300*70=<<3300*70=231000>>231000 centimetres.\nIn metres it is 231000/100=<<231000/100=2310>>2310.\n#### 2310"
  },
  {
    question: "A night train is 2 hours and 15 minutes late. It makes up a third of that by morning. By how many minutes is it still late?",
    answer: "It was 2*60+15=<<2*60+15=135>>135 minutes late.\nIt makes up 135/3=<<135/3=45>>45 minutes.\nIt is 135-45=<<135-45=90>>90 minutes late.\n#### 90"
  },
  {
    question: "A toll bridge charges $3 for a car and $8 for a lorry. One day 210 vehicles crossed, 60 of them lorries. How many dollars were taken?",
    answer: "There were 210-60=<<210-60=150>>150 cars.\nThe cars paid 150*3=$<<150*3=450>>450.\nThe lorries paid 60*8=$<<60*8=480>>480.\nTogether that is 450+480=$<<450+480=930>>930.\n#### 930"
  },
  {
    question: "A drone flies 2.4 kilometres out at 12 metres a second and returns at 8 metres a second. How many seconds is it in the air?",
    answer: "The way is 2.4*1000=<<2.4*1000=2400>>2400 metres.\nOut it takes 2400/12=<<2400/12=200>>200 seconds.\nBack it takes 2400/8=<<2400/8=300>>300 seconds.\nIt flies for 200+300=<<200+300=500>>500 seconds.\n#### 500"
  }
];

// src/core/dataset/sample/sample.ts
var SAMPLE = [...MARKET, ...KITCHEN, ...TRAVEL, ...SCHOOL];

// src/effects/dataset/gsm8k.ts
import { createHash } from "node:crypto";
import path from "node:path";
var COMMIT = "3101c7d5072418e28b9008a6636bde82a006892c";
var HOME = "https://raw.githubusercontent.com";
var GSM8K_FILES = {
  test: { bytes: 749738, sha256: "3730d312f6e3440559ace48831e51066acaca737f6eabec99bccb9e4b3c39d14" },
  train: { bytes: 4166206, sha256: "17f347dc51477c50d4efb83959dbb7c56297aba886e5544ee2aaed3024813465" }
};
async function gsm8kBytes(split, source) {
  if (source.cacheDirectory === null) return download(split, source);
  const file = path.join(source.cacheDirectory, `gsm8k-${split}-${COMMIT.slice(0, 12)}.jsonl`);
  const cached = await readRegular(file, 2 * GSM8K_FILES[split].bytes).catch(() => null);
  if (cached !== null && isPublished(cached, split)) return cached;
  if (cached !== null) source.warn(`${file} is not the published gsm8k/${split} any more; downloading it again.`);
  const fresh = await download(split, source);
  await keep(file, fresh, source.warn);
  return fresh;
}
function isPublished(bytes, split) {
  return sha256(bytes) === GSM8K_FILES[split].sha256;
}
function sha256(bytes) {
  return createHash("sha256").update(bytes).digest("hex");
}
async function download(split, source) {
  const url = `${source.origin ?? HOME}/openai/grade-school-math/${COMMIT}/grade_school_math/data/${split}.jsonl`;
  refuseProxied(url, split, source);
  const bytes = await fetched(url, split, source.timeoutMs ?? 6e4);
  if (isPublished(bytes, split)) return bytes;
  const { bytes: size, sha256: expected } = GSM8K_FILES[split];
  const what = bytes.length === size ? "altered" : `${bytes.length} bytes instead of ${size}`;
  throw new ParityError(
    "INVALID_DATASET",
    phrase`gsm8k/${split}: what ${url} sent is not the published file (${what}; SHA-256 ${sha256(bytes).slice(0, 12)}… instead of ${expected.slice(0, 12)}…); try again, or give a copy with ${option("dataset-path")}.`
  );
}
function refuseProxied(url, split, source) {
  const variable = source.proxyVariable(url);
  if (variable === null) return;
  const { host } = new URL(url);
  throw new ParityError(
    "INVALID_OPTION",
    phrase`${variable} is set, and gsm8k/${split} is downloaded from ${host} through no proxy; give a copy with ${option("dataset-path")}, or set NO_PROXY=${host} if it can be reached directly.`
  );
}
async function fetched(url, split, timeoutMs) {
  const limit = GSM8K_FILES[split].bytes + 1;
  try {
    const response = await fetch(url, { redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
    if (!response.ok) throw new Error(`HTTP ${response.status}`);
    return await bounded(response, limit);
  } catch (cause) {
    throw new ParityError(
      "SERVICE_FAILED",
      phrase`gsm8k/${split} could not be downloaded from ${url} (${reasonOf(cause)}); try again, or give a copy with ${option("dataset-path")}.`,
      cause
    );
  }
}
async function bounded(response, limit) {
  const chunks = [];
  let length = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= limit) break;
  }
  return Buffer.concat(chunks);
}
function reasonOf(failure) {
  if (propertyOf(failure, "name") === "TimeoutError") return "timed out";
  const cause = propertyOf(failure, "cause");
  const reason = propertyOf(cause, "code") ?? propertyOf(cause, "message") ?? propertyOf(failure, "message");
  return String(reason).slice(0, 120);
}
async function keep(file, bytes, warn) {
  try {
    await makeDirectory(path.dirname(file));
    await replaceFile(file, (handle) => handle.writeFile(bytes));
  } catch (cause) {
    warn(
      `The dataset could not be cached in ${path.dirname(file)} (${errnoOf(cause)}); it will be downloaded again next time.`
    );
  }
}

// src/effects/dataset/dataset.ts
var BUILT_IN_LABEL = "default";
async function loadDataset(options, surroundings) {
  const scorer = options.scorer ?? defaultScorer(options.dataset);
  const template = templateOf(options.dataset, options.promptTemplate);
  const whole = await wholeDataset(options, scorer, template, sourceOf(surroundings));
  const prompts = select(whole.prompts, options, whole.label);
  const selected = options.shard === null ? prompts : select(whole.prompts, { ...options, shard: null }, whole.label);
  requireReadableReferences(prompts, scorer, options.datasetPath ?? whole.label);
  return { ...whole, scorer, prompts, selected };
}
function sourceOf({ env, log, ...rest }) {
  return {
    ...rest,
    cacheDirectory: cacheDirectory(env),
    proxyVariable: (url) => fetchUsesProxies(env) ? null : proxyVariable(url, env),
    warn: (line) => log.warn(line)
  };
}
function fetchUsesProxies(env) {
  return env["NODE_USE_ENV_PROXY"] === "1" && Number(process.versions.node.split(".")[0]) >= 24;
}
function cacheDirectory(env) {
  const base = env["XDG_CACHE_HOME"] || homeCache();
  return base === null ? null : path2.join(base, "parity-bench");
}
function homeCache() {
  try {
    return path2.join(os.homedir(), ".cache");
  } catch {
    return null;
  }
}
function promptsSha256(prompts) {
  return sha256(JSON.stringify(prompts.map(({ id, text }) => [id, text])));
}
async function wholeDataset(options, scorer, template, source) {
  const { dataset, datasetPath } = options;
  if (dataset === "sample" && datasetPath !== null) {
    throw new ParityError(
      "INVALID_OPTION",
      phrase`${option("dataset")} sample comes with the program and takes no ${option("dataset-path")}; leave one of them out.`
    );
  }
  if (dataset === "gsm8k") return gsm8k(options, scorer, template, source);
  if (dataset === "sample") return fromRows(SAMPLE, "sample", "sample", template, sha256(JSON.stringify(SAMPLE)));
  if (datasetPath !== null) return ownFile(datasetPath, options, scorer, template);
  const prompts = builtInPrompts(options.runs, template);
  return { label: BUILT_IN_LABEL, prompts, sha256: sha256(JSON.stringify(prompts)) };
}
async function gsm8k(options, scorer, template, source) {
  const { split, datasetPath } = options;
  const bytes = datasetPath === null ? await gsm8kBytes(split, source) : await localBytes(datasetPath);
  const published = isPublished(bytes, split);
  if (!published) {
    source.warn(
      `${datasetPath} is not the published gsm8k/${split} (SHA-256 ${sha256(bytes).slice(0, 12)}\u2026); its results can't be compared with published ones.`
    );
  }
  const rows = readRows(
    decoded(bytes, datasetPath ?? `gsm8k/${split}`),
    datasetPath ?? `gsm8k/${split}`,
    await keysOf(options, scorer)
  );
  return fromRows(
    rows,
    published ? `gsm8k/${split}` : `gsm8k/${split} (altered)`,
    `gsm8k-${split}`,
    template,
    sha256(bytes)
  );
}
async function ownFile(file, options, scorer, template) {
  const bytes = await localBytes(file);
  const rows = readRows(decoded(bytes, file), file, await keysOf(options, scorer));
  const { name, base } = path2.parse(file);
  return fromRows(rows, base, name, template, sha256(bytes));
}
async function keysOf({ questionKey, answerKey }, scorer) {
  if (scorer !== "regex") return { questionKey, answerKey, scorer };
  const { patternFault } = await import("./pattern-PUAPHJZH.js");
  return { questionKey, answerKey, scorer, patternFault };
}
function fromRows(rows, label, idPrefix, template, hash) {
  return { label, prompts: promptsOf(rows, { idPrefix, template }), sha256: hash };
}
var MOST_DATASET_BYTES = 256 * 1024 * 1024;
async function localBytes(file) {
  try {
    return await readRegular(file, MOST_DATASET_BYTES);
  } catch (cause) {
    throw new ParityError(
      "INVALID_DATASET",
      phrase`${option("dataset-path")}: ${file} can't be read (${errnoOf(cause)}); name a JSON Lines file.`,
      cause
    );
  }
}
function decoded(bytes, name) {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new ParityError("INVALID_DATASET", `${name} is not UTF-8; save it as UTF-8.`, cause);
  }
}

export {
  proxyVariable,
  refuseProxy,
  BUILT_IN_LABEL,
  loadDataset,
  promptsSha256
};
