export const id = 596;
export const ids = [596];
export const modules = {

/***/ 38596:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  estimateCommand: () => (/* binding */ estimateCommand)
});

// EXTERNAL MODULE: ./src/core/price/prices.ts
var prices = __webpack_require__(78435);
// EXTERNAL MODULE: ./src/core/price/tokens.ts
var tokens = __webpack_require__(52523);
// EXTERNAL MODULE: ./src/core/statistics/distribution.ts
var distribution = __webpack_require__(14185);
// EXTERNAL MODULE: ./src/core/text/escaping.ts
var escaping = __webpack_require__(23139);
// EXTERNAL MODULE: ./src/core/text/markdown-table.ts
var markdown_table = __webpack_require__(40583);
// EXTERNAL MODULE: ./src/core/text/numbers.ts
var numbers = __webpack_require__(91489);
// EXTERNAL MODULE: ./src/core/text/rounding.ts
var rounding = __webpack_require__(15131);
;// CONCATENATED MODULE: ./src/core/plan/estimate.ts







/** Mean output tokens a request, reasoning included, of the published GPT-5.5 runs over GSM8K. */
const PUBLISHED_OUTPUT_TOKENS = [
    { provider: 'bedrock', effort: 'medium', tokens: 128 },
    { provider: 'bedrock', effort: 'high', tokens: 159 },
    { provider: 'bedrock', effort: 'xhigh', tokens: 215 },
    { provider: 'openai', effort: 'medium', tokens: 125 },
    { provider: 'openai', effort: 'high', tokens: 155 },
    { provider: 'openai', effort: 'xhigh', tokens: 221 },
];
/**
 * What a run would cost before anything is sent: the input counted on exactly
 * what is sent, layout included; the output once as guessed, once as published.
 */
function estimate(input, count) {
    const counts = input.prompts.map((prompt) => (0,tokens/* inputTokens */.T5)(count, prompt.text, input.instructions));
    const known = counts.filter((tokens) => tokens !== null);
    const guessed = input.visibleOutputTokens + input.reasoningOutputTokens;
    return {
        dataset: input.dataset,
        guess: input.models.map((model) => estimateRow(model, null, known, guessed)),
        published: input.models.flatMap((model) => PUBLISHED_OUTPUT_TOKENS.filter(({ provider }) => provider === model.provider).map(({ effort, tokens }) => estimateRow(model, effort, known, tokens))),
        uncounted: counts.length - known.length,
    };
}
function estimateRow({ provider, model, price }, effort, inputs, output) {
    const ordered = [...inputs].sort((a, b) => a - b);
    const cost = ordered.reduce((sum, tokens) => sum + (0,prices/* costUsd */.O4)({ input_tokens: tokens, output_tokens: output, cached_input_tokens: 0 }, price), 0);
    return {
        provider,
        model,
        effort,
        samples: ordered.length,
        avg_input_tokens: (0,rounding/* round */.L)((0,distribution/* mean */.i2)(ordered) ?? 0, 2),
        p95_input_tokens: (0,distribution/* nearestRank */.p3)(ordered, 95) ?? 0,
        total_input_tokens: ordered.reduce((sum, tokens) => sum + tokens, 0),
        output_tokens_per_sample: output,
        standard_cost_usd: (0,rounding/* round */.L)(cost, 4),
        batch_cost_usd: price.batchFactor === null ? null : (0,rounding/* round */.L)(cost * price.batchFactor, 4),
    };
}
/** Both tables in Markdown, its columns aligned so that a terminal shows them as well. */
function estimateMarkdown(figures) {
    const parts = [
        `# What a run over ${(0,escaping/* tableCell */.xR)(figures.dataset)} would cost`,
        '',
        ...paddedTable(GUESS_HEAD, figures.guess.map(guessCells)),
    ];
    if (figures.published.length > 0) {
        parts.push('', 'With the output tokens that the published GPT-5.5 runs over GSM8K really used, reasoning included:', '');
        parts.push(...paddedTable(PUBLISHED_HEAD, figures.published.map(publishedCells)));
    }
    if (figures.uncounted > 0)
        parts.push('', `${figures.uncounted} prompts could not be counted in bounded time and are in no figure.`);
    return `${parts.join('\n')}\n`;
}
const GUESS_HEAD = [
    'Provider',
    'Model',
    'Samples',
    'Avg input tok',
    'P95 input tok',
    'Output tok/sample',
    'Standard cost',
    'Batch cost',
];
const PUBLISHED_HEAD = ['Provider', 'Model', 'Effort', 'Output tok/sample', 'Standard cost', 'Batch cost'];
function guessCells(row) {
    return [
        (0,escaping/* tableCell */.xR)(row.provider),
        (0,escaping/* tableCell */.xR)(row.model),
        (0,numbers/* grouped */.zD)(row.samples),
        row.avg_input_tokens.toFixed(1),
        (0,numbers/* grouped */.zD)(row.p95_input_tokens),
        (0,numbers/* grouped */.zD)(row.output_tokens_per_sample),
        ...costCells(row),
    ];
}
function publishedCells(row) {
    return [
        (0,escaping/* tableCell */.xR)(row.provider),
        (0,escaping/* tableCell */.xR)(row.model),
        (0,escaping/* tableCell */.xR)(row.effort ?? ''),
        (0,numbers/* grouped */.zD)(row.output_tokens_per_sample),
        ...costCells(row),
    ];
}
function costCells(row) {
    return [dollars(row.standard_cost_usd), row.batch_cost_usd === null ? 'no batch' : dollars(row.batch_cost_usd)];
}
/** Cents, or four decimals where cents would show nothing. */
function dollars(usd) {
    return usd > 0 && usd < 0.1 ? `$${usd.toFixed(4)}` : `$${usd.toFixed(2)}`;
}
function paddedTable(head, rows) {
    const isText = (title) => title === 'Provider' || title === 'Model' || title === 'Effort';
    const figureColumns = head.map((_, column) => column).filter((column) => !isText(head[column]));
    return (0,markdown_table/* markdownTable */.Q)(head, rows, { figureColumns, padded: true }).split('\n');
}

// EXTERNAL MODULE: ./src/effects/dataset/dataset.ts + 10 modules
var dataset_dataset = __webpack_require__(57486);
// EXTERNAL MODULE: ./src/effects/tokens/tokenizer.ts
var tokenizer = __webpack_require__(98996);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/options/tables.ts
var tables = __webpack_require__(79489);
// EXTERNAL MODULE: ./src/prepare/prices.ts
var prepare_prices = __webpack_require__(18113);
// EXTERNAL MODULE: ./src/providers/lookup.ts + 3 modules
var lookup = __webpack_require__(21123);
;// CONCATENATED MODULE: ./src/commands/estimate.ts








/** Whose prices are shown. */
const PROVIDERS = ['bedrock', 'openai'];
/** `estimate`: what a run would cost at both providers; sends nothing but the dataset's download. */
async function estimateCommand(context) {
    const options = (0,tables/* parseOptions */.Ac)(tables/* ESTIMATE_OPTIONS */.o_, context.raw);
    const dataset = await (0,dataset_dataset/* loadDataset */.Zh)({ ...options, scorer: null }, context);
    const { count } = await (0,tokenizer/* loadTokenizer */.Y)();
    const figures = estimate({
        dataset: dataset.label,
        prompts: dataset.prompts,
        instructions: options.instructions,
        models: pricedModels(options),
        visibleOutputTokens: options.visibleOutputTokens,
        reasoningOutputTokens: options.reasoningOutputTokens,
    }, count);
    context.print(estimateMarkdown(figures).trimEnd());
    return 0;
}
/** Each model at each provider that has a price for it. */
function pricedModels(options) {
    const overrides = (0,prepare_prices/* priceOverrides */.b)(options, PROVIDERS);
    return options.model.flatMap((asked) => {
        const priced = PROVIDERS.flatMap((provider) => pricedModel(provider, asked, overrides));
        if (priced.length > 0)
            return priced;
        throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `no price is known for ${JSON.stringify(asked.slice(0, 60))}; give ${(0,errors/* option */.uK)('input-price-per-mtok')} and ${(0,errors/* option */.uK)('output-price-per-mtok')}.`);
    });
}
function pricedModel(name, asked, overrides) {
    const provider = (0,lookup/* providerOf */.l)(name);
    const model = provider.modelName(asked);
    const price = (0,prices/* priceOf */.xx)(provider.kind, model, overrides(name));
    return price === null ? [] : [{ provider: name, model, price }];
}


/***/ }),

/***/ 78435:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fs: () => (/* binding */ usageOf),
/* harmony export */   O4: () => (/* binding */ costUsd),
/* harmony export */   TN: () => (/* binding */ withCosts),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* unused harmony export openaiListCost */
/* harmony import */ var _record_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6400);
/* harmony import */ var _text_rounding_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(15131);


/** List prices as of 2026-10, from both providers' price pages. */
const OPENAI_BATCH = 0.5;
const OPENAI = {
    'gpt-5.5': {
        ...price(5, 0.5, 30, OPENAI_BATCH),
        longContext: { aboveInputTokens: 272_000, rates: rates(10, 1, 45) },
    },
    'gpt-5.4': price(2.5, 0.25, 15, OPENAI_BATCH),
    'gpt-5.4-mini': price(0.75, 0.075, 4.5, OPENAI_BATCH),
    'gpt-5.2': price(1.75, 0.175, 14, OPENAI_BATCH),
    'gpt-5': price(1.25, 0.125, 10, OPENAI_BATCH),
};
/** Mantle has no batch. */
const BEDROCK = {
    'gpt-5.5': price(5.5, 0.55, 33, null),
    'gpt-5.4': price(2.75, 0.275, 16.5, null),
};
const LISTS = { openai: OPENAI, bedrock: BEDROCK };
function rates(inputUsdPerMtok, cachedInputUsdPerMtok, outputUsdPerMtok) {
    return { inputUsdPerMtok, cachedInputUsdPerMtok, outputUsdPerMtok };
}
function price(input, cached, output, batchFactor) {
    return { ...rates(input, cached, output), longContext: null, batchFactor };
}
/**
 * The price of a model at a provider: its list price, with what the user gives
 * in place of it. A price of the user's holds at any length, and its cached
 * input keeps the list's discount (none where there is no list).
 *
 * @param providerKind `bedrock`, `openai`, or another, which has no list
 * @param model under any provider's name for it
 * @returns null where neither list nor user names both prices
 */
function priceOf(providerKind, model, overrides = null) {
    const list = listed(providerKind, model);
    const input = overrides?.inputUsdPerMtok ?? null;
    const output = overrides?.outputUsdPerMtok ?? null;
    if (input === null && output === null)
        return list;
    const inputUsdPerMtok = input ?? list?.inputUsdPerMtok ?? null;
    const outputUsdPerMtok = output ?? list?.outputUsdPerMtok ?? null;
    if (inputUsdPerMtok === null || outputUsdPerMtok === null)
        return null;
    const discount = list === null ? 1 : list.cachedInputUsdPerMtok / list.inputUsdPerMtok;
    return price(inputUsdPerMtok, inputUsdPerMtok * discount, outputUsdPerMtok, list?.batchFactor ?? null);
}
function listed(providerKind, model) {
    const list = Object.hasOwn(LISTS, providerKind) ? LISTS[providerKind] : undefined;
    const name = (0,_record_model_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalModel */ .a)(model);
    return list !== undefined && Object.hasOwn(list, name) ? (list[name] ?? null) : null;
}
/**
 * What a request cost in USD, rounded to six decimals:
 * (input − cached)·p_in + cached·p_cached + output·p_out.
 */
function costUsd(usage, at) {
    const tier = at.longContext !== null && usage.input_tokens > at.longContext.aboveInputTokens ? at.longContext.rates : at;
    const cached = Math.min(usage.cached_input_tokens ?? 0, usage.input_tokens);
    const micros = (usage.input_tokens - cached) * tier.inputUsdPerMtok +
        cached * tier.cachedInputUsdPerMtok +
        usage.output_tokens * tier.outputUsdPerMtok;
    return (0,_text_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)(micros / 1e6, 6);
}
/**
 * The walkthrough’s figure: OpenAI's list price whichever provider served the request,
 * cached tokens at the full price, rounded to six decimals.
 *
 * @returns null for a model without an OpenAI list price
 */
function openaiListCost(usage, model) {
    const list = listed('openai', model);
    if (list === null)
        return null;
    return (0,_text_rounding_js__WEBPACK_IMPORTED_MODULE_1__/* .round */ .L)((usage.input_tokens * list.inputUsdPerMtok + usage.output_tokens * list.outputUsdPerMtok) / 1e6, 6);
}
/** The record with both costs filled in; null where its usage or the price is unknown. */
function withCosts(record, at) {
    const usage = usageOf(record);
    // No request is without input: such a usage is unknown, whatever it counts.
    if (usage?.input_tokens === 0)
        return { ...record, estimated_openai_cost_usd: null, estimated_cost_usd: null };
    return {
        ...record,
        estimated_openai_cost_usd: usage === null ? null : openaiListCost(usage, record.model),
        estimated_cost_usd: usage === null || at === null ? null : costUsd(usage, at),
    };
}
/** The usage that a record reports; null where the provider reported none. */
function usageOf(record) {
    const { input_tokens, output_tokens, cached_input_tokens } = record;
    return input_tokens === null || output_tokens === null ? null : { input_tokens, output_tokens, cached_input_tokens };
}


/***/ }),

/***/ 52523:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ inputLayoutTokens),
/* harmony export */   Ku: () => (/* binding */ outputLayoutTokens),
/* harmony export */   Mq: () => (/* binding */ mode),
/* harmony export */   T5: () => (/* binding */ inputTokens),
/* harmony export */   UH: () => (/* binding */ inputExcess),
/* harmony export */   Xx: () => (/* binding */ tokenResidual),
/* harmony export */   yf: () => (/* binding */ majority)
/* harmony export */ });
/* unused harmony export LAYOUT_TOKENS */
/* harmony import */ var _record_model_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6400);

/**
 * What the message layout adds to the tokens of the texts: 10 for a developer
 * and a user message on every published record but one; 4 a message and 2 would
 * fit that, hence 6 for a user message alone, until a run has shown its own.
 */
const LAYOUT_TOKENS = { oneMessage: 6, twoMessages: 10 };
/**
 * What the layout of an answer adds to the o200k tokens of its text: 6 on 3,951
 * of the 3,952 published OpenAI answers of gpt-5.5. Null for a model of which
 * nothing is published.
 */
function outputLayoutTokens(model) {
    return OUTPUT_LAYOUT_TOKENS.get((0,_record_model_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalModel */ .a)(model)) ?? null;
}
const OUTPUT_LAYOUT_TOKENS = new Map([['gpt-5.5', 6]]);
/**
 * What the layout of a request adds to the o200k tokens of its texts. Null for a
 * model of which nothing is published.
 *
 * @param messages the developer message, where there is one, and the user message
 */
function inputLayoutTokens(model, messages) {
    if (outputLayoutTokens(model) === null)
        return null;
    return messages === 1 ? LAYOUT_TOKENS.oneMessage : LAYOUT_TOKENS.twoMessages;
}
/**
 * The input tokens that a request will be billed for.
 *
 * @param instructions the developer message; null where none is sent
 */
function inputTokens(count, prompt, instructions) {
    const user = count(prompt);
    const developer = instructions === null ? 0 : count(instructions);
    if (user === null || developer === null)
        return null;
    return user + developer + (instructions === null ? LAYOUT_TOKENS.oneMessage : LAYOUT_TOKENS.twoMessages);
}
/** The most frequent value; the smallest of several; null where none is known. */
function mode(values) {
    const counts = new Map();
    let of = 0;
    for (const value of values) {
        if (value === null)
            continue;
        counts.set(value, (counts.get(value) ?? 0) + 1);
        of += 1;
    }
    let best = null;
    for (const [value, count] of counts) {
        if (best === null || count > best.count || (count === best.count && value < best.value))
            best = { value, count, of };
    }
    return best;
}
/** The value that more than half of at least three known ones share; null where none is. */
function majority(values) {
    const most = mode(values);
    return most !== null && most.of >= 3 && 2 * most.count > most.of ? most : null;
}
/**
 * input − o200k(prompt): the developer message and the layout, a constant of a
 * sound run. Null where the record has no usage or no prompt.
 */
function inputExcess(record, count) {
    if (record.input_tokens === null || record.prompt_text === null)
        return null;
    const prompt = count(record.prompt_text);
    return prompt === null ? null : record.input_tokens - prompt;
}
/**
 * output − reasoning − o200k(output_text): a constant of a sound run (6 in 3,951
 * of 3,952 published OpenAI answers). What deviates was billed and not
 * delivered, or delivered and not billed.
 *
 * A record that carries its residual is taken at its word. Null where usage or
 * text is unknown.
 */
function tokenResidual(record, count) {
    if (record.token_residual !== null)
        return record.token_residual;
    if (record.output_tokens === null || record.reasoning_tokens === null || !record.output_text)
        return null;
    const text = count(record.output_text);
    return text === null ? null : record.output_tokens - record.reasoning_tokens - text;
}


/***/ }),

/***/ 6400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ canonicalModel)
/* harmony export */ });
/**
 * One name for a model, whichever provider's spelling and whichever dated
 * snapshot of it: `openai.gpt-5.5-2026-04-23`, `gpt-5.5-2026-04-23` and
 * `openai/gpt-5.5` are all `gpt-5.5`.
 */
function canonicalModel(model) {
    return model
        .trim()
        .toLowerCase()
        .replace(/^openai[./]/, '')
        .replace(/-\d{4}-\d{2}-\d{2}$/, '');
}


/***/ }),

/***/ 14185:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Nx: () => (/* binding */ distribution),
/* harmony export */   dZ: () => (/* binding */ exactSum),
/* harmony export */   i2: () => (/* binding */ mean),
/* harmony export */   p3: () => (/* binding */ nearestRank)
/* harmony export */ });
/* harmony import */ var _text_rounding_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(15131);

// Looked up once: see `statistics/random.ts`.
const { abs } = Math;
/**
 * Describes values as the published walkthrough does: percentiles by nearest rank, the
 * mean of an exact sum, the sample standard deviation (null for fewer than two
 * values), everything rounded as Python rounds. All null but `count` where there
 * is no value.
 *
 * @param decimals two as in the walkthrough; six for money, which two would round away
 */
function distribution(values, decimals = 2) {
    const ordered = Float64Array.from(values).sort();
    const at = (percent) => rounded(nearestRank(ordered, percent), decimals);
    const mean = values.length === 0 ? null : exactSum(ordered) / ordered.length;
    return {
        count: ordered.length,
        p25: at(25),
        p50: at(50),
        p75: at(75),
        p90: at(90),
        p95: at(95),
        p99: at(99),
        mean: rounded(mean, decimals),
        min: rounded(ordered[0] ?? null, decimals),
        max: rounded(ordered.at(-1) ?? null, decimals),
        stddev: rounded(mean === null ? null : sampleDeviation(ordered, mean), decimals),
    };
}
/**
 * The nearest-rank percentile: the value of rank ceil(percent/100 · n).
 *
 * @param ordered ascending
 * @param percent 0 to 100
 */
function nearestRank(ordered, percent) {
    if (ordered.length === 0)
        return null;
    const rank = Math.max(1, Math.ceil((percent * ordered.length) / 100));
    return ordered[rank - 1];
}
/** The exactly summed mean, null of nothing. */
function mean(values) {
    return values.length === 0 ? null : exactSum(values) / values.length;
}
/**
 * The sum, correctly rounded, whatever the order: Shewchuk's growing expansion,
 * as Python's `math.fsum` (J. R. Shewchuk, "Adaptive Precision Floating-Point
 * Arithmetic", 1997). Values must be finite and their sum must not overflow.
 */
function exactSum(values) {
    const partials = [];
    for (const value of values)
        grow(partials, value);
    return collapse(partials);
}
/** Adds `value` to the non-overlapping `partials` (ascending magnitude) without loss. */
function grow(partials, value) {
    let carried = value;
    let kept = 0;
    for (let place = 0; place < partials.length; place++) {
        const partial = partials[place];
        const outweighed = abs(carried) < abs(partial);
        const large = outweighed ? partial : carried;
        const small = outweighed ? carried : partial;
        const high = large + small;
        const low = small - (high - large);
        if (low !== 0)
            partials[kept++] = low;
        carried = high;
    }
    partials[kept++] = carried;
    // Setting a length, even the same, is slower than all the rest.
    if (partials.length > kept)
        partials.length = kept;
}
/** Rounds the expansion once, half to even across the partials that remain. */
function collapse(partials) {
    let index = partials.length - 1;
    let high = partials[index] ?? 0;
    let low = 0;
    while (index > 0 && low === 0) {
        const before = high;
        const partial = partials[--index];
        high = before + partial;
        low = partial - (high - before);
    }
    const next = partials[index - 1] ?? 0;
    // A half-way `low` must follow the sign of what lies below it.
    if (index > 0 && ((low < 0 && next < 0) || (low > 0 && next > 0))) {
        const doubled = low * 2;
        const candidate = high + doubled;
        if (candidate - high === doubled)
            return candidate;
    }
    return high;
}
function sampleDeviation(values, centre) {
    if (values.length < 2)
        return null;
    const squares = values.map((value) => (value - centre) ** 2);
    return Math.sqrt(exactSum(squares) / (values.length - 1));
}
function rounded(value, decimals) {
    return value === null ? null : (0,_text_rounding_js__WEBPACK_IMPORTED_MODULE_0__/* .round */ .L)(value, decimals);
}


/***/ }),

/***/ 40583:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
/* harmony import */ var markdown_table__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(735);

/** A GitHub Markdown table without a line break at its end. The cells are Markdown already: nothing is escaped here. */
function markdownTable(head, rows, { figureColumns = [], padded = false } = {}) {
    const align = head.map((_, column) => (figureColumns.includes(column) ? 'right' : null));
    return (0,markdown_table__WEBPACK_IMPORTED_MODULE_0__/* .markdownTable */ .Q)([head, ...rows], { align, alignDelimiters: padded });
}


/***/ }),

/***/ 91489:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CG: () => (/* binding */ ratio),
/* harmony export */   E5: () => (/* binding */ probability),
/* harmony export */   HV: () => (/* binding */ UNKNOWN),
/* harmony export */   KN: () => (/* binding */ percent),
/* harmony export */   Rz: () => (/* binding */ milliseconds),
/* harmony export */   WR: () => (/* binding */ points),
/* harmony export */   YP: () => (/* binding */ interval),
/* harmony export */   dR: () => (/* binding */ usd),
/* harmony export */   hS: () => (/* binding */ counted),
/* harmony export */   hZ: () => (/* binding */ NOT_ESTIMABLE),
/* harmony export */   zD: () => (/* binding */ grouped)
/* harmony export */ });
/**
 * How figures are written, in Markdown, in the terminal and in the messages of
 * the audit alike. What is unknown is a dash, never 0.
 */
const UNKNOWN = '–';
const NOT_ESTIMABLE = 'not estimable';
/** `1,319`, `2,880.85`: thousands grouped by commas. */
function grouped(value, decimals = 0) {
    const [whole = '', fraction] = Math.abs(value).toFixed(decimals).split('.');
    const first = whole.length % 3;
    const groups = [...(first === 0 ? [] : [whole.slice(0, first)]), ...(whole.slice(first).match(/\d{3}/g) ?? [])];
    const digits = groups.join(',');
    const sign = value < 0 && /[1-9]/.test(whole + (fraction ?? '')) ? '−' : '';
    return sign + digits + (fraction === undefined ? '' : `.${fraction}`);
}
/** Milliseconds without their unit, which stands in the label: `2,881`. */
function milliseconds(value) {
    return value === null ? UNKNOWN : grouped(value);
}
/** A share of one as `97.57 %`. */
function percent(share, decimals = 2) {
    return share === null ? UNKNOWN : `${grouped(share * 100, decimals)} %`;
}
/** A difference of two shares in percentage points: `+0.15 pp`. */
function points(difference, decimals = 2) {
    if (difference === null)
        return UNKNOWN;
    const text = grouped(difference * 100, decimals);
    return `${/^[−0.]*$/.test(text) || difference < 0 ? '' : '+'}${text} pp`;
}
/** A ratio of two like quantities: `0.887`. */
function ratio(value) {
    return value === null ? UNKNOWN : value.toFixed(3);
}
/** US dollars without their sign (two `$` on a line are a formula on GitHub): `5.8653`. */
function usd(value) {
    return value === null ? UNKNOWN : grouped(value, 4);
}
/** `[0.865, 0.908]`; a bound that can't be had is a dash, and neither is "not estimable". */
function interval(bounds, write) {
    if (bounds === null || (bounds[0] === null && bounds[1] === null))
        return NOT_ESTIMABLE;
    return `[${write(bounds[0])}, ${write(bounds[1])}]`;
}
/** A p-value: `0.688`, and `< 0.001` below that. */
function probability(p) {
    if (p === null)
        return UNKNOWN;
    return p < 0.001 ? '< 0.001' : p.toFixed(3);
}
/** `1 request`, `3 requests`. */
function counted(count, one, many = `${one}s`) {
    return `${grouped(count)} ${count === 1 ? one : many}`;
}


/***/ }),

/***/ 15131:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ round)
/* harmony export */ });
/**
 * Rounds as Python's `round(value, decimals)` does, so that figures published by
 * the walkthrough reproduce to the digit: the double's exact binary value decides, and
 * only an exact tie goes to the even digit (2.675 → 2.67, 0.125 → 0.12).
 *
 * @param decimals digits after the point, 0 to 20
 */
function round(value, decimals) {
    // From here on doubles are integers, and toFixed would write an exponent.
    if (!Number.isFinite(value) || Math.abs(value) >= 1e21)
        return value;
    const nearest = value.toFixed(decimals);
    const chosen = isTie(value, decimals) && endsOdd(nearest) ? towardsZero(value, decimals) : nearest;
    return Number(chosen) + 0; // + 0 turns -0 into 0
}
/**
 * A double lies exactly between two decimals of `decimals` digits if and only if
 * it is an odd multiple of 2^-(decimals + 1): x·10^d = k + ½ makes x an odd
 * number over 2^(d+1)·5^d, and a double has no factor of 5 below the line.
 * Scaling by a power of two is exact.
 */
function isTie(value, decimals) {
    return Math.abs((value * 2 ** (decimals + 1)) % 2) === 1;
}
/** ECMAScript's toFixed is exact too, but sends ties away from zero. */
function endsOdd(fixed) {
    return Number(fixed.at(-1)) % 2 === 1;
}
/** A tie has exactly one digit more than asked for, a final 5: leave it off. */
function towardsZero(value, decimals) {
    return value.toFixed(decimals + 1).slice(0, -1);
}


/***/ }),

/***/ 98996:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Y: () => (/* binding */ loadTokenizer)
/* harmony export */ });
/**
 * The most work that one text may cause, in squared bytes of its pieces; a
 * second or so. js-tiktoken's merging is quadratic in a piece (a run without a
 * split: 10,000 equal characters take half a minute), so a hostile answer could
 * hang the process.
 */
const MOST_WORK = 5_000_000;
/** No text of so many characters, of up to three bytes each, reaches that: its pieces need not be weighed. */
const SHORT = Math.floor(Math.sqrt(MOST_WORK) / 3);
/** Pieces repeat: words, spaces, numbers. More than this many are forgotten and learnt anew. */
const MOST_REMEMBERED = 50_000;
let loading = null;
/**
 * The o200k_base tokenizer, loaded when first asked for and only once: it takes
 * about a second and 70 MB, so never while a stream is open.
 */
function loadTokenizer() {
    loading ??= load();
    return loading;
}
async function load() {
    const [{ Tiktoken }, { default: ranks }] = await Promise.all([
        __webpack_require__.e(/* import() */ 21).then(__webpack_require__.bind(__webpack_require__, 81021)),
        __webpack_require__.e(/* import() */ 913).then(__webpack_require__.bind(__webpack_require__, 75913)),
    ]);
    const encoder = new Tiktoken(ranks);
    // Special tokens are text like any other: whoever writes <|endoftext|> meant the characters.
    return countByPieces(ranks, (piece) => encoder.encode(piece, [], []).length);
}
/** Splits as the encoding itself does, so that each piece is counted once and its size is known before it is merged. */
function countByPieces(ranks, countPiece) {
    const split = new RegExp(ranks.pat_str, 'ug');
    const known = new Map();
    const remember = (piece) => {
        const counted = countPiece(piece);
        if (known.size >= MOST_REMEMBERED)
            known.clear();
        known.set(piece, counted);
        return counted;
    };
    const countShort = (text) => {
        let tokens = 0;
        for (const piece of text.match(split) ?? [])
            tokens += known.get(piece) ?? remember(piece);
        return tokens;
    };
    return {
        count(text) {
            if (text.length <= SHORT)
                return countShort(text);
            let tokens = 0;
            let work = 0;
            for (const [piece] of text.matchAll(split)) {
                work += Buffer.byteLength(piece) ** 2;
                if (work > MOST_WORK)
                    return null;
                tokens += known.get(piece) ?? remember(piece);
            }
            return tokens;
        },
    };
}


/***/ }),

/***/ 18113:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ priceOverrides)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _options_tables_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(79489);


/**
 * The prices that a user gives in place of the list, by provider.
 *
 * @param providers those of this call
 * @throws ParityError `INVALID_OPTION`
 */
function priceOverrides(options, providers) {
    const input = (0,_options_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .perProvider */ .nz)(options.inputPricePerMtok, 'input-price-per-mtok', providers);
    const output = (0,_options_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .perProvider */ .nz)(options.outputPricePerMtok, 'output-price-per-mtok', providers);
    return (provider) => ({
        inputUsdPerMtok: usd(input(provider), 'input-price-per-mtok'),
        outputUsdPerMtok: usd(output(provider), 'output-price-per-mtok'),
    });
}
function usd(text, name) {
    if (text === null)
        return null;
    const value = /^(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : NaN;
    if (Number.isFinite(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Yw('INVALID_OPTION', (0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .phrase */ .MZ) `${(0,_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .option */ .uK)(name)} can't be ${(0,_options_tables_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}; use USD per million tokens, e.g. 5.5.`);
}


/***/ }),

/***/ 735:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ markdownTable)
/* harmony export */ });
// To do: next major: remove.
/**
 * @typedef {Options} MarkdownTableOptions
 *   Configuration.
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [alignDelimiters=true]
 *   Whether to align the delimiters (default: `true`);
 *   they are aligned by default:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   Pass `false` to make them staggered:
 *
 *   ```markdown
 *   | Alpha | B |
 *   | - | - |
 *   | C | Delta |
 *   ```
 * @property {ReadonlyArray<string | null | undefined> | string | null | undefined} [align]
 *   How to align columns (default: `''`);
 *   one style for all columns or styles for their respective columns;
 *   each style is either `'l'` (left), `'r'` (right), or `'c'` (center);
 *   other values are treated as `''`, which doesn’t place the colon in the
 *   alignment row but does align left;
 *   *only the lowercased first character is used, so `Right` is fine.*
 * @property {boolean | null | undefined} [delimiterEnd=true]
 *   Whether to end each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no ending delimiters:
 *
 *   ```markdown
 *   | Alpha | B
 *   | ----- | -----
 *   | C     | Delta
 *   ```
 * @property {boolean | null | undefined} [delimiterStart=true]
 *   Whether to begin each row with the delimiter (default: `true`).
 *
 *   > 👉 **Note**: please don’t use this: it could create fragile structures
 *   > that aren’t understandable to some markdown parsers.
 *
 *   When `true`, there are starting delimiters:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there are no starting delimiters:
 *
 *   ```markdown
 *   Alpha | B     |
 *   ----- | ----- |
 *   C     | Delta |
 *   ```
 * @property {boolean | null | undefined} [padding=true]
 *   Whether to add a space of padding between delimiters and cells
 *   (default: `true`).
 *
 *   When `true`, there is padding:
 *
 *   ```markdown
 *   | Alpha | B     |
 *   | ----- | ----- |
 *   | C     | Delta |
 *   ```
 *
 *   When `false`, there is no padding:
 *
 *   ```markdown
 *   |Alpha|B    |
 *   |-----|-----|
 *   |C    |Delta|
 *   ```
 * @property {((value: string) => number) | null | undefined} [stringLength]
 *   Function to detect the length of table cell content (optional);
 *   this is used when aligning the delimiters (`|`) between table cells;
 *   full-width characters and emoji mess up delimiter alignment when viewing
 *   the markdown source;
 *   to fix this, you can pass this function,
 *   which receives the cell content and returns its “visible” size;
 *   note that what is and isn’t visible depends on where the text is displayed.
 *
 *   Without such a function, the following:
 *
 *   ```js
 *   markdownTable([
 *     ['Alpha', 'Bravo'],
 *     ['中文', 'Charlie'],
 *     ['👩‍❤️‍👩', 'Delta']
 *   ])
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo |
 *   | - | - |
 *   | 中文 | Charlie |
 *   | 👩‍❤️‍👩 | Delta |
 *   ```
 *
 *   With [`string-width`](https://github.com/sindresorhus/string-width):
 *
 *   ```js
 *   import stringWidth from 'string-width'
 *
 *   markdownTable(
 *     [
 *       ['Alpha', 'Bravo'],
 *       ['中文', 'Charlie'],
 *       ['👩‍❤️‍👩', 'Delta']
 *     ],
 *     {stringLength: stringWidth}
 *   )
 *   ```
 *
 *   Yields:
 *
 *   ```markdown
 *   | Alpha | Bravo   |
 *   | ----- | ------- |
 *   | 中文  | Charlie |
 *   | 👩‍❤️‍👩    | Delta   |
 *   ```
 */

/**
 * @param {string} value
 *   Cell value.
 * @returns {number}
 *   Cell size.
 */
function defaultStringLength(value) {
  return value.length
}

/**
 * Generate a markdown
 * ([GFM](https://docs.github.com/en/github/writing-on-github/working-with-advanced-formatting/organizing-information-with-tables))
 * table.
 *
 * @param {ReadonlyArray<ReadonlyArray<string | null | undefined>>} table
 *   Table data (matrix of strings).
 * @param {Readonly<Options> | null | undefined} [options]
 *   Configuration (optional).
 * @returns {string}
 *   Result.
 */
function markdownTable(table, options) {
  const settings = options || {}
  // To do: next major: change to spread.
  const align = (settings.align || []).concat()
  const stringLength = settings.stringLength || defaultStringLength
  /** @type {Array<number>} Character codes as symbols for alignment per column. */
  const alignments = []
  /** @type {Array<Array<string>>} Cells per row. */
  const cellMatrix = []
  /** @type {Array<Array<number>>} Sizes of each cell per row. */
  const sizeMatrix = []
  /** @type {Array<number>} */
  const longestCellByColumn = []
  let mostCellsPerRow = 0
  let rowIndex = -1

  // This is a superfluous loop if we don’t align delimiters, but otherwise we’d
  // do superfluous work when aligning, so optimize for aligning.
  while (++rowIndex < table.length) {
    /** @type {Array<string>} */
    const row = []
    /** @type {Array<number>} */
    const sizes = []
    let columnIndex = -1

    if (table[rowIndex].length > mostCellsPerRow) {
      mostCellsPerRow = table[rowIndex].length
    }

    while (++columnIndex < table[rowIndex].length) {
      const cell = serialize(table[rowIndex][columnIndex])

      if (settings.alignDelimiters !== false) {
        const size = stringLength(cell)
        sizes[columnIndex] = size

        if (
          longestCellByColumn[columnIndex] === undefined ||
          size > longestCellByColumn[columnIndex]
        ) {
          longestCellByColumn[columnIndex] = size
        }
      }

      row.push(cell)
    }

    cellMatrix[rowIndex] = row
    sizeMatrix[rowIndex] = sizes
  }

  // Figure out which alignments to use.
  let columnIndex = -1

  if (typeof align === 'object' && 'length' in align) {
    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = toAlignment(align[columnIndex])
    }
  } else {
    const code = toAlignment(align)

    while (++columnIndex < mostCellsPerRow) {
      alignments[columnIndex] = code
    }
  }

  // Inject the alignment row.
  columnIndex = -1
  /** @type {Array<string>} */
  const row = []
  /** @type {Array<number>} */
  const sizes = []

  while (++columnIndex < mostCellsPerRow) {
    const code = alignments[columnIndex]
    let before = ''
    let after = ''

    if (code === 99 /* `c` */) {
      before = ':'
      after = ':'
    } else if (code === 108 /* `l` */) {
      before = ':'
    } else if (code === 114 /* `r` */) {
      after = ':'
    }

    // There *must* be at least one hyphen-minus in each alignment cell.
    let size =
      settings.alignDelimiters === false
        ? 1
        : Math.max(
            1,
            longestCellByColumn[columnIndex] - before.length - after.length
          )

    const cell = before + '-'.repeat(size) + after

    if (settings.alignDelimiters !== false) {
      size = before.length + size + after.length

      if (size > longestCellByColumn[columnIndex]) {
        longestCellByColumn[columnIndex] = size
      }

      sizes[columnIndex] = size
    }

    row[columnIndex] = cell
  }

  // Inject the alignment row.
  cellMatrix.splice(1, 0, row)
  sizeMatrix.splice(1, 0, sizes)

  rowIndex = -1
  /** @type {Array<string>} */
  const lines = []

  while (++rowIndex < cellMatrix.length) {
    const row = cellMatrix[rowIndex]
    const sizes = sizeMatrix[rowIndex]
    columnIndex = -1
    /** @type {Array<string>} */
    const line = []

    while (++columnIndex < mostCellsPerRow) {
      const cell = row[columnIndex] || ''
      let before = ''
      let after = ''

      if (settings.alignDelimiters !== false) {
        const size =
          longestCellByColumn[columnIndex] - (sizes[columnIndex] || 0)
        const code = alignments[columnIndex]

        if (code === 114 /* `r` */) {
          before = ' '.repeat(size)
        } else if (code === 99 /* `c` */) {
          if (size % 2) {
            before = ' '.repeat(size / 2 + 0.5)
            after = ' '.repeat(size / 2 - 0.5)
          } else {
            before = ' '.repeat(size / 2)
            after = before
          }
        } else {
          after = ' '.repeat(size)
        }
      }

      if (settings.delimiterStart !== false && !columnIndex) {
        line.push('|')
      }

      if (
        settings.padding !== false &&
        // Don’t add the opening space if we’re not aligning and the cell is
        // empty: there will be a closing space.
        !(settings.alignDelimiters === false && cell === '') &&
        (settings.delimiterStart !== false || columnIndex)
      ) {
        line.push(' ')
      }

      if (settings.alignDelimiters !== false) {
        line.push(before)
      }

      line.push(cell)

      if (settings.alignDelimiters !== false) {
        line.push(after)
      }

      if (settings.padding !== false) {
        line.push(' ')
      }

      if (
        settings.delimiterEnd !== false ||
        columnIndex !== mostCellsPerRow - 1
      ) {
        line.push('|')
      }
    }

    lines.push(
      settings.delimiterEnd === false
        ? line.join('').replace(/ +$/, '')
        : line.join('')
    )
  }

  return lines.join('\n')
}

/**
 * @param {string | null | undefined} [value]
 *   Value to serialize.
 * @returns {string}
 *   Result.
 */
function serialize(value) {
  return value === null || value === undefined ? '' : String(value)
}

/**
 * @param {string | null | undefined} value
 *   Value.
 * @returns {number}
 *   Alignment.
 */
function toAlignment(value) {
  const code = typeof value === 'string' ? value.codePointAt(0) : 0

  return code === 67 /* `C` */ || code === 99 /* `c` */
    ? 99 /* `c` */
    : code === 76 /* `L` */ || code === 108 /* `l` */
      ? 108 /* `l` */
      : code === 82 /* `R` */ || code === 114 /* `r` */
        ? 114 /* `r` */
        : 0
}


/***/ })

};
