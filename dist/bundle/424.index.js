export const id = 424;
export const ids = [424];
export const modules = {

/***/ 53424:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  simulateCommand: () => (/* binding */ simulateCommand)
});

// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __webpack_require__(78474);
// EXTERNAL MODULE: ./src/effects/dataset/dataset.ts + 10 modules
var dataset_dataset = __webpack_require__(57486);
// EXTERNAL MODULE: ./src/effects/files/errno.ts
var errno = __webpack_require__(79318);
// EXTERNAL MODULE: ./src/effects/process/endpoint.ts
var endpoint = __webpack_require__(84527);
// EXTERNAL MODULE: ./src/effects/tokens/tokenizer.ts
var tokenizer = __webpack_require__(98996);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/options/tables.ts
var tables = __webpack_require__(79489);
// EXTERNAL MODULE: ./src/core/statistics/random.ts
var statistics_random = __webpack_require__(42452);
// EXTERNAL MODULE: ./src/core/text/nearest.ts
var nearest = __webpack_require__(72561);
;// CONCATENATED MODULE: ./src/simulator/model/deltas.ts
/**
 * Cuts a text about where a tokenizer would: a word with the blank before it,
 * up to three digits, a run of signs, a run of white space.
 */
const PIECE = /\s?\p{L}+['’]?\p{L}*|\s?\p{N}{1,3}|\s?[^\s\p{L}\p{N}]+|\s+/gu;
function cutIntoDeltas(text) {
    return text.match(PIECE) ?? [];
}

;// CONCATENATED MODULE: ./src/simulator/model/tokens.ts
/**
 * The constant overhead of a message layout, in input tokens: 10 for two
 * messages in all published records. 4 a message + 2 fits that and gives 6 for
 * one, which is a guess.
 */
const TOKENS_A_MESSAGE = 4;
const TOKENS_A_REQUEST = 2;
/** output − reasoning − o200k(text) of a finished answer: 6 in 3,951 of 3,952 published OpenAI answers. */
const FINAL_TOKENS = 6;
const KEPT_COUNTS = 4096;
const LONGEST_KEPT = 4096;
/** Where a text can't be counted, an English text has about so many characters a token. */
const CHARACTERS_A_TOKEN = 4;
/** Bills what goes through the endpoint. Counts of short texts are remembered: benches send the same ones again and again. */
class TokenMeter {
    countTokens;
    known = new Map();
    constructor(countTokens) {
        this.countTokens = countTokens;
    }
    text(text) {
        const known = this.known.get(text);
        if (known !== undefined)
            return known;
        const count = this.countTokens(text) ?? Math.ceil(text.length / CHARACTERS_A_TOKEN);
        if (text.length <= LONGEST_KEPT)
            this.keep(text, count);
        return count;
    }
    input(messages) {
        const texts = messages.reduce((sum, message) => sum + this.text(message.text), 0);
        return texts + TOKENS_A_MESSAGE * messages.length + TOKENS_A_REQUEST;
    }
    keep(text, count) {
        if (this.known.size >= KEPT_COUNTS)
            this.known.clear();
        this.known.set(text, count);
    }
}

;// CONCATENATED MODULE: ./src/simulator/model/draft.ts


const COMPLETED = {
    status: 'completed',
    type: 'response.completed',
    incompleteReason: null,
    error: null,
};
function incomplete(reason) {
    return { status: 'incomplete', type: 'response.incomplete', incompleteReason: reason, error: null };
}
/** The cap that holds where a request names none; large enough never to matter. */
const DEFAULT_CAP = 128_000;
/** A sound answer: what was written is what is delivered is what is billed, within the cap. */
function soundDraft(request, draw, text, meter) {
    const cap = request.maxOutputTokens ?? DEFAULT_CAP;
    const allowed = cap - draw.reasoningTokens - FINAL_TOKENS;
    const deltas = fitting(cutIntoDeltas(text), allowed, meter);
    const written = deltas.join('');
    const whole = written === text;
    const silent = deltas.length === 0 && text !== '';
    // An answer that never came to text has spent the whole cap on reasoning.
    const reasoningTokens = silent ? cap : draw.reasoningTokens;
    return {
        text: written,
        timing: draw,
        messages: silent ? [] : [{ deltas, finalText: written }],
        summaries: request.summary === null ? [] : ['**Reading the question**\n\nThe amounts and what is asked for.'],
        reasoned: reasoningTokens > 0,
        rotatingIds: false,
        echo: echoOf(request),
        usage: {
            inputTokens: meter.input(request.messages),
            cachedTokens: 0,
            outputTokens: silent ? cap : reasoningTokens + meter.text(written) + FINAL_TOKENS,
            reasoningTokens,
        },
        close: whole ? COMPLETED : incomplete('max_output_tokens'),
    };
}
/** The same answer with another text: one message, delivered whole, its tokens counted anew. */
function withText(draft, deltas, meter) {
    const text = deltas.join('');
    const reasoningTokens = draft.usage?.reasoningTokens ?? 0;
    const usage = draft.usage && { ...draft.usage, outputTokens: reasoningTokens + meter.text(text) + FINAL_TOKENS };
    return { ...draft, text, messages: [{ deltas, finalText: text }], usage };
}
/** As many deltas as `allowed` tokens hold. */
function fitting(deltas, allowed, meter) {
    if (allowed <= 0)
        return [];
    if (meter.text(deltas.join('')) <= allowed)
        return deltas;
    let [fits, tooMany] = [0, deltas.length];
    while (tooMany - fits > 1) {
        const middle = (fits + tooMany) >> 1;
        if (meter.text(deltas.slice(0, middle).join('')) <= allowed)
            fits = middle;
        else
            tooMany = middle;
    }
    return deltas.slice(0, fits);
}
function echoOf(request) {
    return {
        model: request.echoedModel,
        effort: request.effort,
        maxOutputTokens: request.maxOutputTokens,
        serviceTier: request.serviceTier === 'auto' ? 'default' : request.serviceTier,
    };
}

// EXTERNAL MODULE: ./src/core/statistics/normal.ts
var normal = __webpack_require__(45400);
// EXTERNAL MODULE: ./src/core/statistics/quantile.ts
var quantile = __webpack_require__(29822);
;// CONCATENATED MODULE: ./src/simulator/model/figures.ts
/** The probabilities of the quantiles of an arm. */
const LEVELS = [0, 0.01, 0.025, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95, 0.975, 0.99, 0.995, 1];
const SHARE_LEVELS = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
const BAND_EDGES = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 0.95, 1];
const FIGURES = {
    bedrock: {
        ttfbMs: [179.4, 184.6, 187.7, 191.2, 195.5, 198.8, 201.8, 204.3, 206.6, 209.6, 212.8, 215.5, 220, 225, 230.4, 237.1, 246.6, 257.8, 271.8, 286.8, 306.7, 355.4, 399, 429, 588, 1255],
        totalMs: [975, 1065, 1131, 1217, 1349, 1467, 1586, 1723, 1876, 2070, 2294, 2623, 2881, 3172, 3318, 3495, 3625, 3754, 3882, 4083, 4369, 4936, 6749, 9913, 11513, 20022],
        reasoningTokens: [9, 12, 12, 13, 14, 16, 29.6, 34, 38, 41, 44, 47, 50, 53, 56, 59, 64, 69, 76.4, 86.3, 100.2, 140.2, 252, 465.4, 516, 737],
        visibleTokens: [19, 29, 32, 36, 39, 42, 44, 47, 49, 51, 53, 55, 57, 59, 61, 64, 66, 70, 74.4, 79, 84, 93, 103, 119.3, 129.8, 155],
        waitShare: [
            [0.556, 0.707, 0.758, 0.781, 0.804, 0.826, 0.858, 0.893, 0.914, 0.952, 0.999],
            [0.479, 0.713, 0.742, 0.769, 0.792, 0.807, 0.83, 0.853, 0.868, 0.932, 0.999],
            [0.585, 0.694, 0.728, 0.762, 0.784, 0.811, 0.827, 0.852, 0.879, 0.902, 1],
            [0.542, 0.763, 0.787, 0.818, 0.834, 0.857, 0.877, 0.894, 0.921, 0.951, 1],
            [0.243, 0.35, 0.828, 0.862, 0.881, 0.897, 0.909, 0.922, 0.937, 0.967, 1],
            [0.235, 0.337, 0.376, 0.845, 0.879, 0.892, 0.911, 0.919, 0.933, 0.95, 1],
            [0.315, 0.361, 0.397, 0.455, 0.86, 0.877, 0.889, 0.906, 0.919, 0.943, 1],
            [0.314, 0.415, 0.454, 0.802, 0.849, 0.868, 0.889, 0.9, 0.907, 0.929, 1],
            [0.512, 0.679, 0.793, 0.854, 0.891, 0.918, 0.933, 0.944, 0.958, 0.966, 0.987],
        ],
        meanReasoningTokens: 62.55,
        meanOutputTokens: 128.31,
    },
    openai: {
        ttfbMs: [321.8, 341, 350.5, 360.6, 379.5, 390.5, 403.3, 409.5, 416.2, 429.6, 445.4, 463.5, 484.1, 503.1, 512.2, 529.7, 566.5, 608.1, 636.8, 711.8, 819.4, 1146.4, 1840.2, 3076.3, 3516.4, 17365.2],
        totalMs: [1374, 1559, 1712, 1829, 2024, 2131, 2254, 2341, 2431, 2536, 2646, 2762, 2859, 2975, 3101, 3217, 3392, 3610, 3947, 4314, 4896, 5884, 7131, 10762, 15093, 21652],
        reasoningTokens: [9, 10, 12, 13, 14, 15, 29, 33, 37, 40, 43, 46, 48, 51, 54, 58, 62, 68, 76, 84, 100, 136.3, 202.1, 367.5, 466.8, 682],
        visibleTokens: [20, 29, 32, 36, 39, 42, 44, 46, 48, 50, 52, 54, 57, 59, 61, 63, 66, 69, 73, 77, 83, 91, 99, 111, 118.3, 144],
        waitShare: [
            [0.508, 0.596, 0.624, 0.638, 0.659, 0.671, 0.693, 0.718, 0.733, 0.775, 0.999],
            [0.436, 0.59, 0.625, 0.654, 0.68, 0.694, 0.713, 0.728, 0.752, 0.78, 0.959],
            [0.443, 0.599, 0.639, 0.657, 0.673, 0.694, 0.717, 0.742, 0.765, 0.803, 0.915],
            [0.464, 0.594, 0.628, 0.644, 0.668, 0.698, 0.716, 0.74, 0.759, 0.796, 0.937],
            [0.36, 0.6, 0.631, 0.658, 0.676, 0.693, 0.715, 0.744, 0.767, 0.813, 0.918],
            [0.301, 0.603, 0.641, 0.665, 0.697, 0.715, 0.739, 0.757, 0.782, 0.821, 0.929],
            [0.318, 0.6, 0.654, 0.683, 0.71, 0.736, 0.754, 0.781, 0.815, 0.845, 0.973],
            [0.273, 0.359, 0.417, 0.572, 0.711, 0.749, 0.784, 0.816, 0.835, 0.87, 0.977],
            [0.076, 0.279, 0.425, 0.749, 0.797, 0.839, 0.856, 0.884, 0.91, 0.917, 0.98],
        ],
        meanReasoningTokens: 60.03,
        meanOutputTokens: 124.98,
    },
};

;// CONCATENATED MODULE: ./src/simulator/model/draw.ts




/** Correlations of the normal scores in the published medium runs; see `__tests__/simulator/draw.test.ts`. */
const REASONING_BY_PROMPT = 0.85;
const VISIBLE_BY_PROMPT = 0.88;
const VISIBLE_WITH_REASONING = 0.5;
/** 30 questions wrong on both roads, 2 and 4 on one only. */
const CORRECT_BY_PROMPT = 0.99;
/** Loadings of the total on reasoning and on visible tokens, and of the wait's share on visible tokens. */
const LOADINGS = {
    bedrock: { reasoning: 0.585, visible: 0.129, share: -0.35 },
    openai: { reasoning: 0.594, visible: 0.225, share: -0.35 },
};
const TOKENS_WITH_EACH_OTHER = 0.43;
const PATIENCE_BY_PROMPT = 0.1;
/**
 * Only mean output tokens are public for high and xhigh, and nothing for none
 * and low: the reasoning tokens of medium are scaled so that those means come
 * out, none has no reasoning, and half of medium's for low is a guess.
 */
const MEAN_OUTPUT_TOKENS = {
    bedrock: { high: 159, xhigh: 215 },
    openai: { high: 155, xhigh: 221 },
};
const LOW_REASONING = 0.5;
/**
 * The part of the mean time to first text that goes with reasoning: TTFT rises
 * by 18 ms a reasoning token in both published medium runs (18.1 and 17.9).
 */
const REASONING_SHARE_OF_WAIT = 0.47;
const FIRST_TEXT_MARGIN = 0.98;
/**
 * Draws a request, the same for the same key.
 *
 * @param accuracy the share of questions this provider answers right
 * @param slowdown multiplies all latencies
 */
function drawRequest(key, accuracy, slowdown) {
    const prompt = promptFactors(key);
    const random = new statistics_random/* Random */.o(key.seed, `request ${key.provider} ${key.model} ${key.effort} ${key.occurrence} ${key.prompt}`);
    const figures = FIGURES[key.provider];
    const reasoning = mix(Math.sqrt(REASONING_BY_PROMPT), prompt.work, random.normal());
    const visible = mix(Math.sqrt(VISIBLE_BY_PROMPT), prompt.verbosity, random.normal());
    const latencies = drawLatencies(key.provider, figures, { reasoning, visible, patience: prompt.patience }, random);
    const factor = reasoningFactor(key.provider, key.effort);
    return {
        ...slowedDown(withEffort(latencies, factor), slowdown),
        reasoningTokens: Math.round(at(figures.reasoningTokens, reasoning) * factor),
        visibleTokens: Math.round(at(figures.visibleTokens, visible)),
        correct: (0,normal/* normalCdf */.vr)(mix(Math.sqrt(CORRECT_BY_PROMPT), prompt.difficulty, random.normal())) <= accuracy,
    };
}
/** The same for one prompt wherever it is asked. */
function promptFactors(key) {
    const random = new statistics_random/* Random */.o(key.seed, `prompt ${key.prompt}`);
    const work = random.normal();
    return {
        work,
        verbosity: mix(VISIBLE_WITH_REASONING, work, random.normal()),
        patience: random.normal(),
        difficulty: random.normal(),
    };
}
function drawLatencies(provider, figures, scores, random) {
    const loading = LOADINGS[provider];
    const explained = loading.reasoning ** 2 + loading.visible ** 2 + 2 * loading.reasoning * loading.visible * TOKENS_WITH_EACH_OTHER;
    const rest = mix(Math.sqrt(PATIENCE_BY_PROMPT), scores.patience, random.normal());
    const total = loading.reasoning * scores.reasoning + loading.visible * scores.visible + Math.sqrt(1 - explained) * rest;
    const share = (0,normal/* normalCdf */.vr)(mix(loading.share, scores.visible, random.normal()));
    const totalMs = at(figures.totalMs, total);
    const waitMs = totalMs * tabled(SHARE_LEVELS, shareBand(figures, (0,normal/* normalCdf */.vr)(total)), share);
    return inOrder(at(figures.ttfbMs, random.normal()), waitMs, totalMs);
}
/** A slow first byte delays the first text, as far as the total leaves room. */
function inOrder(ttfbMs, ttftMs, totalMs) {
    const latestText = totalMs * FIRST_TEXT_MARGIN;
    const firstByte = Math.min(ttfbMs, latestText * FIRST_TEXT_MARGIN);
    return { ttfbMs: firstByte, ttftMs: Math.max(ttftMs, firstByte / FIRST_TEXT_MARGIN), totalMs };
}
function shareBand(figures, probability) {
    const band = BAND_EDGES.findLastIndex((edge) => edge <= probability);
    return figures.waitShare[band] ?? figures.waitShare.at(-1);
}
/** How many times medium's reasoning an effort takes. */
function reasoningFactor(provider, effort) {
    if (effort === 'none')
        return 0;
    if (effort === 'low')
        return LOW_REASONING;
    if (effort === 'medium')
        return 1;
    const { meanOutputTokens, meanReasoningTokens } = FIGURES[provider];
    return (MEAN_OUTPUT_TOKENS[provider][effort] - meanOutputTokens + meanReasoningTokens) / meanReasoningTokens;
}
function withEffort(latencies, factor) {
    const stretch = 1 + REASONING_SHARE_OF_WAIT * (factor - 1);
    const wait = latencies.ttfbMs + (latencies.ttftMs - latencies.ttfbMs) * stretch;
    return { ttfbMs: latencies.ttfbMs, ttftMs: wait, totalMs: wait + (latencies.totalMs - latencies.ttftMs) };
}
/** All latencies of a draw, times a factor. */
function slowedDown(draw, factor) {
    return { ...draw, ttfbMs: draw.ttfbMs * factor, ttftMs: draw.ttftMs * factor, totalMs: draw.totalMs * factor };
}
/** A normal score that correlates with `shared` by `correlation`. */
function mix(correlation, shared, own) {
    return correlation * shared + Math.sqrt(1 - correlation * correlation) * own;
}
function at(quantiles, score) {
    return tabled(LEVELS, quantiles, (0,normal/* normalCdf */.vr)(score));
}
function tabled(levels, values, probability) {
    const upper = Math.max(1, levels.findIndex((level) => probability <= level));
    const [from, to] = [levels[upper - 1], levels[upper]];
    return (0,quantile/* interpolate */.GW)(values[upper - 1], values[upper], (probability - from) / (to - from));
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./src/simulator/dialects/manner.ts

/** An object with its keys in the order of a provider; nested objects are left alone. */
function ordered(fields, order) {
    const rank = (key) => {
        const first = order.first.indexOf(key);
        if (first >= 0)
            return first - order.first.length;
        return order.last.includes(key) ? 1 : 0;
    };
    const keys = Object.keys(fields).sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
    return Object.fromEntries(keys.map((key) => [key, fields[key]]));
}
/** `bytes` bytes that depend on nothing but the key: identifiers that a seed repeats. */
function opaque(key, bytes) {
    return (0,external_node_crypto_.createHash)('shake256', { outputLength: bytes }).update(key).digest();
}
function opaqueHex(key, digits) {
    return opaque(key, Math.ceil(digits / 2))
        .toString('hex')
        .slice(0, digits);
}
/** A UUID of version 4 in form. */
function opaqueUuid(key) {
    const hex = opaqueHex(key, 30);
    return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(12, 15)}-a${hex.slice(15, 18)}-${hex.slice(18, 30)}`;
}

;// CONCATENATED MODULE: ./src/simulator/model/reply.ts

/** An answer without a stream, headers and body at once, its error in the provider's order of keys. */
function refusalReply(refusal, keys, headers, at) {
    const { content } = refusal;
    const text = content.kind === 'text' ? content.text : JSON.stringify({ error: ordered({ ...content.error }, keys) });
    return {
        status: refusal.status,
        headers: { ...headers, ...refusal.headers, 'content-length': String(Buffer.byteLength(text)) },
        headersAt: at,
        body: { kind: 'text', text, at },
        wire: [],
        ending: 'end',
    };
}
/** The same reply with another list of events; a reply without a stream is left alone. */
function withEvents(reply, change) {
    if (reply.body.kind !== 'events')
        return reply;
    return { ...reply, body: { ...reply.body, events: change(reply.body.events) } };
}
function withFraming(reply, framing) {
    if (reply.body.kind !== 'events')
        return reply;
    return { ...reply, body: { ...reply.body, framing: { ...reply.body.framing, ...framing } } };
}
/** The same reply with one more change to its bytes, after those it has. */
function withWire(reply, ...transforms) {
    return { ...reply, wire: [...reply.wire, ...transforms] };
}
function isTextDelta(event) {
    return event.type === 'response.output_text.delta';
}
const TERMINAL = new Set(['response.completed', 'response.incomplete', 'response.failed', 'error']);
function isTerminal(event) {
    return TERMINAL.has(event.type);
}

;// CONCATENATED MODULE: ./src/simulator/faults/hostile.ts
/**
 * Text of a model that wants out: each line tries another way to break what
 * shows it (the log, a table, a comment, a page, an output file, a path).
 */
const HOSTILE_TEXT = [
    '::set-output name=verdict::forged',
    '::add-mask::1',
    '::error file=src/main.ts::forged',
    '##[group]forged',
    '<!-- parity-bench -->',
    '@octocat @github/security please look',
    '| a | b | \\| c ` d |',
    '```',
    '</details></td></tr></table></pre></code><script>globalThis.forged = 1</script>',
    '<img src=x onerror="globalThis.forged = 1">',
    '![pixel](http://127.0.0.1:9/pixel.png) [link](javascript:forged)',
    'EOF',
    'ghadelimiter_forged',
    'verdict<<EOF',
    '../../../../tmp/forged',
    '{"type":"response.completed"}',
    'data: {"type":"response.failed"}',
    '<|endoftext|><|im_end|>',
    '\u001b[2J\u001b]0;forged\u0007\r\u202eforged\u2066\u200b',
    "=cmd|'/c forged'!A1",
    '',
    '',
].join('\n');

;// CONCATENATED MODULE: ./src/simulator/faults/answer.ts





const SHORTEST_REPLAY = 4;
const LONGEST_REPLAY = 24;
const DELIVERED_SHARE = 0.6;
const SUMMARY = Array.from({ length: 24 }, (_, step) => `Thinking about part ${step + 1} of the question.`).join(' ');
/** What goes wrong with the answer itself: its time, its truth, its text. */
const ANSWER_FAULTS = {
    slow: {
        description: 'All latencies of the request are 1.15 times as long.',
        draw: (draw, settings) => slowedDown(draw, settings.slowFactor),
    },
    wrong_answer: {
        description: 'The answer is wrong, and otherwise sound.',
        draw: (draw) => ({ ...draw, correct: false }),
    },
    replay: {
        description: 'A stretch of the text is sent again, in the deltas and in the final text; usage counts it once.',
        draft: (draft, { random }) => withMessages(draft, (message) => replayed(message, random, true)),
    },
    replay_deltas: {
        description: 'A stretch of the text is sent again in the deltas; the final text is sound.',
        draft: (draft, { random }) => withMessages(draft, (message) => replayed(message, random, false)),
    },
    snapshots: {
        description: 'The text comes as 2 to 5 message items, each the whole text so far; usage bills the last one.',
        draft: (draft, { random }) => ({
            ...draft,
            messages: draft.messages.flatMap((message) => snapshotsOf(message, 2 + random.below(4))),
        }),
    },
    dropped_delta: {
        description: 'One delta is missing, its number too; the final text has it.',
        reply: (reply) => withEvents(reply, (events) => {
            const deltas = events.filter(({ event }) => isTextDelta(event));
            const dropped = deltas[deltas.length >> 1];
            return events.filter((event) => event !== dropped);
        }),
    },
    undelivered: {
        description: 'Only the first part of the text arrives, in deltas and final text alike; usage bills all of it.',
        draft: (draft) => withMessages(draft, (message) => sound(message.deltas.slice(0, partOf(message.deltas.length)))),
    },
    hostile_output: {
        description: 'The text holds Markdown, HTML, workflow commands, mentions, comment markers and control characters.',
        draft: (draft, { meter }) => withText(draft, cutIntoDeltas(HOSTILE_TEXT + (draft.text.split('\n').at(-1) ?? '')), meter),
    },
    reasoning_summaries: {
        description: 'Hundreds of reasoning summary deltas come before the first text.',
        draft: (draft) => ({ ...draft, reasoned: true, summaries: [SUMMARY, SUMMARY, SUMMARY] }),
    },
    rotating_items: {
        description: 'The text comes in three message items, and each event names another item id.',
        draft: (draft) => ({ ...draft, rotatingIds: true, messages: draft.messages.flatMap(inThree) }),
    },
};
function withMessages(draft, change) {
    return { ...draft, messages: draft.messages.map(change) };
}
function sound(deltas) {
    return { deltas, finalText: deltas.join('') };
}
function partOf(count) {
    return Math.ceil(count * DELIVERED_SHARE);
}
/**
 * Sends the deltas before some point twice. As on the published streams the
 * point is a sign of several bytes where the text has one.
 */
function replayed(message, random, inFinalText) {
    const { deltas } = message;
    const sign = deltas.findIndex((delta, position) => position >= SHORTEST_REPLAY && /[÷×−]/.test(delta));
    const point = sign >= 0 ? sign : partOf(deltas.length);
    const length = Math.min(point, SHORTEST_REPLAY + random.below(LONGEST_REPLAY - SHORTEST_REPLAY + 1));
    const again = [...deltas.slice(0, point), ...deltas.slice(point - length, point), ...deltas.slice(point)];
    return inFinalText ? sound(again) : { ...message, deltas: again };
}
/** As Mantle sends some long answers: deltas, final text and item of each snapshot, one after the other. */
function snapshotsOf({ deltas }, count) {
    return Array.from({ length: count }, (_, index) => {
        return sound(deltas.slice(0, Math.ceil((deltas.length * (index + 1)) / count)));
    });
}
function inThree(message) {
    const third = Math.ceil(message.deltas.length / 3);
    const parts = [0, 1, 2].map((part) => message.deltas.slice(part * third, (part + 1) * third));
    return parts.filter((part) => part.length > 0).map(sound);
}

;// CONCATENATED MODULE: ./src/simulator/faults/ending.ts




/** What an incomplete answer has spent where the request set no cap. */
const USUAL_CAP = 4096;
const SERVER_ERROR = { code: 'server_error', message: 'The model failed to generate a response.' };
const QUOTA_ERROR = {
    code: 'insufficient_quota',
    message: 'You exceeded your current quota, please check your plan and billing details.',
};
/** How a stream ends that does not end well. */
const ENDING_FAULTS = {
    no_terminal: {
        description: 'The stream ends cleanly after the whole text, without its terminal event.',
        reply: (reply) => withEvents(reply, (events) => events.filter(({ event }) => !isTerminal(event))),
    },
    cut_clean: {
        description: 'The stream ends cleanly in the middle of the text.',
        reply: (reply) => cutInText(reply, 'end'),
    },
    silent_end: {
        description: 'The stream ends cleanly before any text, without usage or terminal event.',
        reply: (reply) => withEvents(reply, opening),
    },
    reset: {
        description: 'The connection is reset in the middle of the text.',
        reply: (reply) => cutInText(reply, 'reset'),
    },
    close: {
        description: 'The connection is closed in the middle of the text, the HTTP message unfinished.',
        reply: (reply) => cutInText(reply, 'close'),
    },
    close_after_headers: {
        description: 'The connection is closed after the headers.',
        reply: (reply) => ({ ...withEvents(reply, () => []), ending: 'close' }),
    },
    reset_before_headers: {
        description: 'The connection is reset after the request, before any header.',
        reply: (reply) => ({ ...withEvents(reply, () => []), headersAt: null, ending: 'reset' }),
    },
    silence: {
        description: 'Nothing comes after half the text; the connection stays open.',
        reply: (reply) => cutInText(reply, 'hang'),
    },
    hang: {
        description: 'The server takes the request and never answers.',
        reply: (reply) => ({ ...withEvents(reply, () => []), headersAt: null, ending: 'hang' }),
    },
    incomplete_no_text: {
        description: 'response.incomplete (max_output_tokens): reasoning spent the whole cap, no text.',
        draft: (draft, { request }) => {
            const cap = request.maxOutputTokens ?? USUAL_CAP;
            return {
                ...withoutText(draft, incomplete('max_output_tokens'), { outputTokens: cap, reasoningTokens: cap }),
                reasoned: true,
            };
        },
    },
    incomplete_text: {
        description: 'response.incomplete (max_output_tokens) after half the text; the cap is spent.',
        draft: (draft, context) => atCap(draft, context, incomplete('max_output_tokens')),
    },
    completed_incomplete: {
        description: 'As incomplete_text, but the event is response.completed with status "incomplete".',
        draft: (draft, context) => atCap(draft, context, { ...incomplete('max_output_tokens'), type: 'response.completed' }),
    },
    content_filter: {
        description: 'response.incomplete (content_filter) after half the text.',
        draft: (draft, context) => ({ ...halved(draft, context), close: incomplete('content_filter') }),
    },
    empty: {
        description: 'response.completed without text, zero output tokens.',
        draft: (draft) => ({ ...withoutText(draft, COMPLETED, { outputTokens: 0, reasoningTokens: 0 }), reasoned: false }),
    },
    empty_billed: {
        description: 'response.completed without text, its reasoning billed.',
        draft: (draft) => withoutText(draft, COMPLETED, { outputTokens: draft.usage?.reasoningTokens ?? 0 }),
    },
    failed: {
        description: 'response.failed before any text, usage null.',
        draft: (draft) => ({ ...withoutText(draft, failed(SERVER_ERROR), {}), usage: null }),
    },
    failed_after_text: {
        description: 'response.failed after half the text, usage null.',
        draft: (draft, context) => ({ ...halved(draft, context), close: failed(SERVER_ERROR), usage: null }),
    },
    error_flat: {
        description: 'A flat error event {type, code, message, param} inside HTTP 200 ends the stream before any text.',
        reply: (reply, context) => withEvents(reply, (events) => [...opening(events), errorEvent(events, context, SERVER_ERROR)]),
    },
    quota_in_stream: {
        description: 'HTTP 200, then a nested error event insufficient_quota, then response.failed.',
        draft: (draft) => ({ ...withoutText(draft, failed(QUOTA_ERROR), {}), usage: null, reasoned: false }),
        reply: (reply, context) => withEvents(reply, (events) => withNestedError(events, context)),
    },
};
function failed(error) {
    return { status: 'failed', type: 'response.failed', incompleteReason: null, error };
}
function withoutText(draft, close, usage) {
    return { ...draft, text: '', messages: [], close, usage: draft.usage && { ...draft.usage, ...usage } };
}
/** Half of the text was written, delivered and billed. */
function halved(draft, { meter }) {
    const deltas = draft.messages[0]?.deltas ?? [];
    return withText(draft, deltas.slice(0, deltas.length >> 1), meter);
}
/** The text is cut because reasoning and text together reached the cap. */
function atCap(draft, context, close) {
    const half = halved(draft, context);
    const cap = context.request.maxOutputTokens ?? USUAL_CAP;
    const reasoningTokens = cap - context.meter.text(half.text) - FINAL_TOKENS;
    return { ...half, close, usage: half.usage && { ...half.usage, outputTokens: cap, reasoningTokens } };
}
/** The events before any content. */
function opening(events) {
    return events.filter(({ event }) => event.type === 'response.created' || event.type === 'response.in_progress');
}
function cutInText(reply, ending) {
    const cut = withEvents(reply, (events) => {
        const deltas = events.filter(({ event }) => isTextDelta(event));
        const last = deltas[deltas.length >> 1];
        return events.slice(0, last === undefined ? 2 : events.indexOf(last));
    });
    return { ...cut, ending };
}
/** In place of the event that would have come after the opening. */
function errorEvent(events, { manner }, error) {
    const after = opening(events);
    const fields = { type: 'error', ...error, param: null, sequence_number: after.length };
    return { at: after.at(-1)?.at ?? 0, event: ordered(fields, manner.keys) };
}
function withNestedError(events, { manner }) {
    const start = opening(events);
    const at = start.at(-1)?.at ?? 0;
    const error = { type: QUOTA_ERROR.code, ...QUOTA_ERROR, param: null };
    const nested = ordered({ type: 'error', error, sequence_number: start.length }, manner.keys);
    const rest = events.slice(start.length).map(({ event }, position) => ({
        at,
        event: { ...event, sequence_number: start.length + 1 + position },
    }));
    return [...start, { at, event: nested }, ...rest];
}

;// CONCATENATED MODULE: ./src/simulator/server/refusal.ts
function errorRefusal(status, error, headers = {}) {
    return { status, headers: { 'content-type': 'application/json', ...headers }, content: { kind: 'error', error } };
}
function invalidRequest(message, param, code, status = 400) {
    return errorRefusal(status, { message, type: 'invalid_request_error', param, code });
}
function textRefusal(status, contentType, text, headers = {}) {
    return { status, headers: { 'content-type': contentType, ...headers }, content: { kind: 'text', text } };
}
function unknownModel(model) {
    const message = `The model \`${model}\` does not exist or you do not have access to it.`;
    return invalidRequest(message, null, 'model_not_found', 404);
}
function wrongOpenAiKey(shown) {
    const message = `Incorrect API key provided: ${shown}. You can find your API key at https://platform.openai.com/account/api-keys.`;
    return invalidRequest(message, null, 'invalid_api_key', 401);
}
/** Mantle's answer to a signature or key it does not accept: 401 with AWS's own words. The code is AWS's, a guess. */
function awsRefusal(code, message) {
    return errorRefusal(401, { message, type: 'authentication_error', param: null, code });
}

;// CONCATENATED MODULE: ./src/simulator/faults/http.ts


const PAGE = (title) => `<!DOCTYPE html><html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`;
const http_SERVER_ERROR = { type: 'server_error', param: null, code: null };
const LIMITED = { type: 'requests', param: null, code: 'rate_limit_exceeded' };
const NO_QUOTA = { type: 'insufficient_quota', param: null, code: 'insufficient_quota' };
const NOT_ALLOWED = { type: 'permission_denied_error', param: null, code: 'access_denied' };
/** Answers that are no stream, or do not look like one. */
const HTTP_FAULTS = {
    http_400_internal: answers('HTTP 400 whose error says "Internal server error".', () => invalidRequest('Internal server error', null, 'internal_server_error')),
    http_400_filter: answers('HTTP 400 content_filter: the prompt is declined.', () => invalidRequest('The prompt was filtered by the content management policy.', 'prompt', 'content_filter')),
    http_401: answers('HTTP 401: the key or signature is refused, though it was right.', ({ manner }) => manner.provider === 'openai'
        ? wrongOpenAiKey('sk-*****')
        : awsRefusal('UnrecognizedClient', 'The security token included in the request is invalid.')),
    expired_token: answers('HTTP 401: the session is called expired, though it is not.', () => awsRefusal('ExpiredToken', 'The security token included in the request is expired')),
    http_403: answers('HTTP 403: the caller may not do this; the message names the missing action.', () => errorRefusal(403, {
        ...NOT_ALLOWED,
        message: 'User is not authorized to perform: bedrock-mantle:CreateInference on resource: arn:aws:bedrock-mantle:us-east-2:000000000000:project/default because no identity-based policy allows the bedrock-mantle:CreateInference action',
    })),
    http_404_model: answers('HTTP 404: the model is not there.', ({ request }) => unknownModel(request.model)),
    http_429: answers('HTTP 429 with Retry-After.', ({ request, settings }) => errorRefusal(429, {
        ...LIMITED,
        message: `Rate limit reached for ${request.model}. Please try again in ${settings.retryAfterSeconds}s.`,
    }, {
        'retry-after': String(settings.retryAfterSeconds),
        'retry-after-ms': String(settings.retryAfterSeconds * 1000),
    })),
    http_429_quota: answers('HTTP 429 insufficient_quota: no waiting helps.', () => errorRefusal(429, {
        ...NO_QUOTA,
        message: 'You exceeded your current quota, please check your plan and billing details.',
    })),
    http_500: answers('HTTP 500 in the error shape of the API.', () => errorRefusal(500, { ...http_SERVER_ERROR, message: 'The server had an error while processing your request.' })),
    http_503_text: answers('HTTP 503 in plain text, from a proxy.', () => textRefusal(503, 'text/plain', 'upstream connect error or disconnect/reset before headers. reset reason: connection timeout')),
    http_520_html: answers('HTTP 520 with an HTML page.', () => textRefusal(520, 'text/html; charset=UTF-8', PAGE('520: Web server is returning an unknown error'))),
    html_200: answers('An HTML page with status 200.', () => textRefusal(200, 'text/html; charset=UTF-8', PAGE('Sign in to the network'))),
    redirect: answers('HTTP 307 to another host.', ({ manner, settings, port }) => textRefusal(307, 'text/plain', 'Temporary Redirect', {
        location: settings.redirectTo ?? `http://localhost:${port}${manner.path}`,
    })),
    echo_authorization: answers('HTTP 401 whose message repeats the authorization header and session token.', ({ headers }) => {
        const shown = [headers['authorization'], headers['x-amz-security-token'], headers['x-api-key']].filter((value) => value !== undefined);
        return wrongOpenAiKey(shown.join(' '));
    }),
    wrong_content_type: {
        description: 'A sound stream that calls itself application/json.',
        reply: (reply) => ({ ...reply, headers: { ...reply.headers, 'content-type': 'application/json' } }),
    },
};
/** A fault that answers with plain HTTP where the headers of the stream would have come. */
function answers(description, make) {
    return {
        description,
        reply: (reply, context) => refusalReply(make(context), context.manner.errorKeys, reply.headers, reply.headersAt ?? 0),
    };
}

;// CONCATENATED MODULE: ./src/simulator/faults/report.ts



/** As one published retry had it: 356 input tokens where its twin had 119. */
const FOREIGN_INPUT_TOKENS = 237;
const OTHER_CAP = 1024;
const NUMBERS_SKIPPED = 3;
const BEYOND_TOKENS = 1000;
/** What goes wrong with what the response says about itself. */
const REPORT_FAULTS = {
    cached_tokens: {
        description: 'Half the input tokens are reported as cached.',
        draft: (draft) => withUsage(draft, (usage) => ({ ...usage, cachedTokens: usage.inputTokens >> 1 })),
    },
    zero_usage: {
        description: 'All token counts are zero, though there is text.',
        draft: (draft) => withUsage(draft, () => ({ inputTokens: 0, cachedTokens: 0, outputTokens: 0, reasoningTokens: 0 })),
    },
    missing_usage: {
        description: 'The response is completed without usage.',
        draft: (draft) => ({ ...draft, usage: null }),
    },
    altered_input: {
        description: 'More input tokens are billed than the prompt has, as if another prompt had been sent.',
        draft: (draft) => withUsage(draft, (usage) => ({ ...usage, inputTokens: usage.inputTokens + FOREIGN_INPUT_TOKENS })),
    },
    output_beyond_limit: {
        description: 'More reasoning is billed than max_output_tokens allows in all.',
        draft: (draft, { request }) => withUsage(draft, (usage) => withReasoning(usage, (request.maxOutputTokens ?? DEFAULT_CAP) + BEYOND_TOKENS)),
    },
    reasoning_beyond_output: {
        description: 'More reasoning tokens are reported than output tokens in all.',
        draft: (draft) => withUsage(draft, (usage) => ({ ...usage, reasoningTokens: usage.outputTokens + BEYOND_TOKENS })),
    },
    cached_beyond_input: {
        description: 'More cached input tokens are reported than input tokens in all.',
        draft: (draft) => withUsage(draft, (usage) => ({ ...usage, cachedTokens: usage.inputTokens + BEYOND_TOKENS })),
    },
    other_overhead: {
        description: 'An answer is billed for its text alone, without the tokens of its layout.',
        draft: (draft) => withUsage(draft, (usage) => ({ ...usage, outputTokens: Math.max(0, usage.outputTokens - FINAL_TOKENS) })),
    },
    echo_model: {
        description: 'The response names another model.',
        draft: (draft) => withEcho(draft, { model: `${draft.echo.model}-other` }),
    },
    echo_effort: {
        description: 'The response names another effort.',
        draft: (draft) => withEcho(draft, { effort: draft.echo.effort === 'low' ? 'medium' : 'low' }),
    },
    echo_max_output_tokens: {
        description: 'The response names another max_output_tokens.',
        draft: (draft) => withEcho(draft, { maxOutputTokens: draft.echo.maxOutputTokens === OTHER_CAP ? 2 * OTHER_CAP : OTHER_CAP }),
    },
    echo_tier: {
        description: 'The response was served by another service tier.',
        draft: (draft) => withEcho(draft, { serviceTier: draft.echo.serviceTier === 'priority' ? 'flex' : 'priority' }),
    },
    sequence_gap: {
        description: 'Sequence numbers skip three in the middle of a text that is whole.',
        reply: (reply) => withEvents(reply, withGap),
    },
};
function withUsage(draft, change) {
    return { ...draft, usage: draft.usage && change(draft.usage) };
}
/** The same text, with as much more reasoning as makes up the output. */
function withReasoning(usage, outputTokens) {
    const more = outputTokens - usage.outputTokens;
    return { ...usage, outputTokens, reasoningTokens: usage.reasoningTokens + more };
}
function withEcho(draft, echo) {
    return { ...draft, echo: { ...draft.echo, ...echo } };
}
function withGap(events) {
    const deltas = events.filter(({ event }) => isTextDelta(event));
    const from = deltas[deltas.length >> 1]?.event['sequence_number'];
    return events.map(({ at, event }) => {
        const number = event['sequence_number'];
        if (typeof number !== 'number' || typeof from !== 'number' || number < from)
            return { at, event };
        return { at, event: { ...event, sequence_number: number + NUMBERS_SKIPPED } };
    });
}

;// CONCATENATED MODULE: ./src/simulator/faults/shape.ts




const DECLINED = 'I can’t help with that one.';
const INVISIBLE = ['\u200b', '\u2060', '\ufeff'];
const shape_LIMITED = { code: 'rate_limit_exceeded', message: 'Rate limit reached upstream.' };
const USED_UP = { code: 'insufficient_quota', message: 'You exceeded your current quota.' };
const encoder = new TextEncoder();
/** What gateways and other servers make of a stream: sound or not, it has another shape. */
const SHAPE_FAULTS = {
    one_delta: {
        description: 'The whole text comes in one delta.',
        draft: (draft) => ({
            ...draft,
            messages: draft.messages.map((message) => ({ ...message, deltas: [message.deltas.join('')] })),
        }),
    },
    no_deltas: {
        description: 'No delta comes, only the final text.',
        reply: (reply) => renumbered(withEvents(reply, (events) => events.filter(({ event }) => !isTextDelta(event)))),
    },
    buffered: {
        description: 'Every byte of the stream is held back until its end, as by a proxy that buffers.',
        reply: (reply) => ({
            ...withEvents(reply, (events) => events.map(({ event }) => ({ at: events.at(-1)?.at ?? 0, event }))),
            wire: [],
        }),
    },
    held_open: {
        description: 'The body stays open after the terminal event.',
        reply: (reply) => ({ ...reply, ending: 'hang' }),
    },
    interim_100: {
        description: 'An HTTP 100 Continue that nobody asked for comes before the answer.',
        reply: (reply) => ({ ...reply, interim: true }),
    },
    numbered_from_one: {
        description: 'Sequence numbers start at 1.',
        reply: (reply) => renumbered(reply, 1),
    },
    unindexed: {
        description: 'No event has an output_index or a content_index.',
        reply: (reply) => withEvents(reply, (events) => events.map(withoutIndices)),
    },
    two_endings: {
        description: 'A second terminal event follows, which bills one token each way.',
        reply: (reply) => withEvents(reply, (events) => [...events, ...events.slice(-1).map(withLittleUsage)]),
    },
    zero_width: {
        description: 'The text is made of characters that nobody sees.',
        draft: (draft, { meter }) => withText(draft, INVISIBLE, meter),
    },
    refusal: {
        description: 'The model declines, in refusal deltas and a refusal part.',
        draft: (draft, { meter }) => withText(draft, cutIntoDeltas(DECLINED), meter),
        reply: (reply) => withEvents(reply, (events) => events.map(({ at, event }) => ({ at, event: declined(event) }))),
    },
    error_untyped: {
        description: 'HTTP 200, then an error object in a frame without a type (rate_limit_exceeded), then [DONE].',
        reply: (reply, context) => endingIn(reply, context, `data: ${JSON.stringify({ error: shape_LIMITED })}\n\ndata: [DONE]\n\n`),
    },
    error_named: {
        description: 'HTTP 200, then an error that only its event line calls so (insufficient_quota).',
        reply: (reply, context) => endingIn(reply, context, `event: error\ndata: ${JSON.stringify(USED_UP)}\n\n`),
    },
};
function renumbered(reply, first = 0) {
    return withEvents(reply, (events) => events.map(({ at, event }, position) => ({ at, event: { ...event, sequence_number: first + position } })));
}
function withoutIndices({ at, event }) {
    const kept = Object.entries(event).filter(([key]) => key !== 'output_index' && key !== 'content_index');
    return { at, event: Object.fromEntries(kept) };
}
function withLittleUsage({ at, event }) {
    const usage = { input_tokens: 1, output_tokens: 1, total_tokens: 2 };
    const sequence = Number(event['sequence_number']) + 1;
    return { at, event: { ...event, sequence_number: sequence, response: { ...event['response'], usage } } };
}
const DECLINED_TYPES = {
    'response.output_text.delta': 'response.refusal.delta',
    'response.output_text.done': 'response.refusal.done',
};
/** The same event with its text as a refusal, however deep it stands. */
function declined(value) {
    if (Array.isArray(value))
        return value.map(declined);
    if (typeof value !== 'object' || value === null)
        return value;
    const { type, text, ...rest } = value;
    if (type === 'output_text')
        return { type: 'refusal', refusal: text };
    const other = typeof type === 'string' ? DECLINED_TYPES[type] : undefined;
    if (other !== undefined)
        return { ...rest, type: other, ...(text === undefined ? {} : { refusal: text }) };
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, key === 'text' ? inner : declined(inner)]));
}
/** The opening, then an error written in words of its own. */
function endingIn(reply, context, words) {
    const short = withEvents(reply, (events) => [...opening(events), errorEvent(events, context, shape_LIMITED)]);
    const inWords = (write) => write.event !== undefined && isTerminal(write.event) ? { ...write, bytes: encoder.encode(words) } : write;
    return withWire(short, function* (writes) {
        for (const write of writes)
            yield inWords(write);
    });
}

// EXTERNAL MODULE: external "node:zlib"
var external_node_zlib_ = __webpack_require__(38522);
;// CONCATENATED MODULE: ./src/simulator/model/frames.ts
const frames_encoder = new TextEncoder();
/** The bytes of a reply, in order and in time, after all changes on the wire. */
function framesOf(reply) {
    return reply.wire.reduce((writes, transform) => transform(writes), bodyFrames(reply.body));
}
function* bodyFrames(body) {
    if (body.kind === 'text') {
        yield { at: body.at, bytes: frames_encoder.encode(body.text) };
        return;
    }
    for (const { at, event } of body.events) {
        yield { at, bytes: frames_encoder.encode(frames_frame(event, body.framing)), event };
    }
}
/** One server-sent event with its blank line. */
function frames_frame(event, framing) {
    const json = JSON.stringify(event, null, framing.severalDataLines ? 1 : undefined);
    const data = json.split('\n').map((line) => `data:${framing.space}${line}`);
    const name = `event:${framing.space}${event.type}`;
    const lines = framing.order === 'data-first' ? [...data, name] : [name, ...data];
    return [...framing.linesBefore, ...lines, ...framing.linesAfter, '', ''].join(framing.lineEnd);
}
/** Characters of several bytes that a reply sends in two halves, at most. */
const MOST_SPLITS = 2;
const FIRST_OF_SEVERAL = 0xc0;
/**
 * Sends some characters of several bytes in two writes, as a network may do
 * with any of them. The event counts as sent with the second half.
 */
function* splitCharacters(writes) {
    let splits = 0;
    for (const write of writes) {
        const first = splits < MOST_SPLITS && isDelta(write) ? write.bytes.findIndex((byte) => byte >= FIRST_OF_SEVERAL) : -1;
        if (first < 0) {
            yield write;
            continue;
        }
        splits++;
        const { event, ...half } = write;
        yield { ...half, bytes: write.bytes.subarray(0, first + 1) };
        yield { ...half, ...(event === undefined ? {} : { event }), bytes: write.bytes.subarray(first + 1), apart: true };
    }
}
function isDelta(write) {
    return write.event?.type === 'response.output_text.delta';
}

;// CONCATENATED MODULE: ./src/simulator/faults/wire.ts



const BLOCK_BYTES = 64 * 1024;
const BLOCKS_A_MEGABYTE = 16;
const wire_encoder = new TextEncoder();
/** What goes wrong, or merely otherwise, with the bytes. */
const WIRE_FAULTS = {
    keepalive: {
        description: 'Keepalive events come before response.created and within the text.',
        reply: withKeepalives,
    },
    unknown_events: {
        description: 'Events of an unknown type, and unknown fields in known ones.',
        reply: (reply) => withEvents(reply, (events) => events.flatMap(withUnknown)),
    },
    comments: {
        description: 'An SSE comment precedes each event, and id, retry and an unknown field follow it.',
        reply: (reply) => withFraming(reply, { linesBefore: [': ping'], linesAfter: ['id: 7', 'retry: 1000', 'flavour: plain'] }),
    },
    done_marker: {
        description: 'The stream ends with data: [DONE].',
        reply: (reply) => withWire(reply, (writes) => withLast(writes, (last) => [last, { at: last.at, bytes: wire_encoder.encode('data: [DONE]\n\n') }])),
    },
    cr_lines: {
        description: 'Lines end in CR.',
        reply: (reply) => withFraming(reply, { lineEnd: '\r' }),
    },
    crlf_lines: {
        description: 'Lines end in CRLF.',
        reply: (reply) => withFraming(reply, { lineEnd: '\r\n' }),
    },
    no_space: {
        description: 'No space after data: and event:.',
        reply: (reply) => withFraming(reply, { space: '' }),
    },
    several_data_lines: {
        description: 'The JSON of each event is spread over several data: lines.',
        reply: (reply) => withFraming(reply, { severalDataLines: true }),
    },
    bom: {
        description: 'The stream begins with a byte order mark.',
        reply: (reply) => withWire(reply, (writes) => withFirst(writes, (bytes) => joined('\ufeff', bytes))),
    },
    no_last_blank_line: {
        description: 'The last event lacks its blank line.',
        reply: (reply) => withWire(reply, (writes) => withLast(writes, (last) => [{ ...last, bytes: last.bytes.subarray(0, last.bytes.length - 1) }])),
    },
    byte_by_byte: {
        description: 'Each byte is a write of its own.',
        reply: (reply) => withWire(reply, (writes) => byteByByte(writes)),
    },
    gzip: {
        description: 'The body is compressed, though nobody asked for it.',
        // Each write is a gzip member of its own: together they are one gzip stream, and time is kept.
        reply: (reply) => withWire(compressed(reply), eachBytes((bytes) => (0,external_node_zlib_.gzipSync)(bytes))),
    },
    dribble: {
        description: 'One character of text after the other, for ever.',
        reply: (reply, { settings }) => withWire(reply, (writes) => dribble(writes, framingOf(reply), settings.dribbleMs)),
    },
    endless_line: {
        description: 'A line of text begins and never ends.',
        reply: (reply) => withWire(reply, (writes) => untilText(writes, () => endlessLine())),
    },
    huge_body: {
        description: 'Megabytes of text in large deltas, then the rest of the stream.',
        reply: (reply, { settings }) => withWire(reply, (writes) => huge(writes, framingOf(reply), settings.hugeMegabytes)),
    },
    refused: {
        description: 'The connection is reset unanswered, and for a while nobody listens.',
        reply: (reply, { settings, refuseConnections }) => {
            refuseConnections(settings.refuseMs);
            return { ...withEvents(reply, () => []), headersAt: null, ending: 'reset' };
        },
    },
};
function framingOf(reply) {
    return reply.body.kind === 'events' ? reply.body.framing : null;
}
function joined(text, bytes) {
    return Buffer.concat([wire_encoder.encode(text), bytes]);
}
function eachBytes(change) {
    return function* (writes) {
        for (const write of writes)
            yield { ...write, bytes: change(write.bytes) };
    };
}
function* withFirst(writes, change) {
    let first = true;
    for (const write of writes) {
        yield first ? { ...write, bytes: change(write.bytes) } : write;
        first = false;
    }
}
function* withLast(writes, change) {
    let held = null;
    for (const write of writes) {
        if (held !== null)
            yield held;
        held = write;
    }
    if (held !== null)
        yield* change(held);
}
/** The event counts as sent with its last byte. */
function* byteByByte(writes) {
    for (const { at, bytes, event } of writes) {
        for (let position = 0; position < bytes.length; position++) {
            const byte = { at, bytes: bytes.subarray(position, position + 1), apart: true };
            yield event !== undefined && position === bytes.length - 1 ? { ...byte, event } : byte;
        }
    }
}
/** What comes before the first text, then something else. */
function* untilText(writes, then) {
    for (const write of writes) {
        if (write.event !== undefined && isTextDelta(write.event)) {
            yield* then(write, write.event);
            return;
        }
        yield write;
    }
}
function dribble(writes, framing, restMs) {
    return untilText(writes, function* (first, model) {
        for (let number = Number(model['sequence_number']); framing !== null; number++) {
            const event = { ...model, delta: 'a', sequence_number: number };
            yield { at: first.at, bytes: wire_encoder.encode(frames_frame(event, framing)), event, restMs };
        }
    });
}
function* endlessLine() {
    yield { at: 0, bytes: wire_encoder.encode('data: {"type":"response.output_text.delta","delta":"') };
    const block = new Uint8Array(BLOCK_BYTES).fill(0x61);
    for (;;)
        yield { at: 0, bytes: block };
}
function* huge(writes, framing, megabytes) {
    for (const write of writes) {
        if (framing !== null && write.event !== undefined && isTextDelta(write.event)) {
            const bytes = wire_encoder.encode(frames_frame({ ...write.event, delta: 'a '.repeat(BLOCK_BYTES / 2) }, framing));
            for (let block = 0; block < megabytes * BLOCKS_A_MEGABYTE; block++)
                yield { at: write.at, bytes };
            framing = null;
        }
        yield write;
    }
}
function compressed(reply) {
    const headers = new Map(Object.entries({ ...reply.headers, 'content-encoding': 'gzip' }));
    headers.delete('content-length');
    return { ...reply, headers: Object.fromEntries(headers) };
}
const KEEPALIVE = { type: 'keepalive' };
function withKeepalives(reply) {
    const early = (reply.headersAt ?? 0) / 2;
    const withMiddle = withEvents(reply, (events) => {
        const middle = events[events.length >> 1];
        const rest = events.flatMap((timed) => (timed === middle ? [{ at: timed.at, event: KEEPALIVE }, timed] : [timed]));
        return [{ at: early, event: KEEPALIVE }, ...rest];
    });
    return reply.headersAt === null ? withMiddle : { ...withMiddle, headersAt: early };
}
function withUnknown({ at, event }, position) {
    const known = { at, event: { ...event, unheard_of: { nested: [position] } } };
    if (position % 5 !== 1)
        return [known];
    return [known, { at, event: { type: 'response.unheard_of', delta: 'not text', text: 'not text', response: null } }];
}

;// CONCATENATED MODULE: ./src/simulator/faults/faults.ts






const TABLE = {
    ...ANSWER_FAULTS,
    ...REPORT_FAULTS,
    ...ENDING_FAULTS,
    ...SHAPE_FAULTS,
    ...HTTP_FAULTS,
    ...WIRE_FAULTS,
};
/** Every fault that the endpoint commits on demand, with one line about each. */
const FAULTS = Object.entries(TABLE).map(([name, fault]) => ({ name: name, description: fault.description }));
function isFaultName(name) {
    return Object.hasOwn(TABLE, name);
}
function faultsNamed(names) {
    return names.map((name) => TABLE[name]);
}
function applyToDraw(names, draw, settings) {
    return faultsNamed(names).reduce((drawn, fault) => fault.draw?.(drawn, settings) ?? drawn, draw);
}
function applyToDraft(names, draft, context) {
    return faultsNamed(names).reduce((drafted, fault) => fault.draft?.(drafted, context) ?? drafted, draft);
}
function applyToReply(names, reply, context) {
    return faultsNamed(names).reduce((replied, fault) => fault.reply?.(replied, context) ?? replied, reply);
}

;// CONCATENATED MODULE: ./src/simulator/faults/fault-plan.ts




const RULE = /^(?:([A-Za-z][\w.-]*):)?([a-z0-9_]+)(?:=([\d.]+)|#([\d+]+))?$/;
const PROVIDERS = ['bedrock', 'openai'];
function isProvider(name) {
    return PROVIDERS.includes(name);
}
/**
 * Reads a rule from one text: `[provider:]fault[=rate|#n+n…]`, such as
 * `bedrock:replay=0.24`, `http_429#3+4` or `crlf_lines`.
 *
 * @throws ParityError `INVALID_OPTION`
 */
function parseFaultRule(text) {
    const [, provider, fault = '', rate, nth] = RULE.exec(text.trim()) ?? [];
    if (provider !== undefined && !isProvider(provider)) {
        throw new errors/* ParityError */.Yw('INVALID_OPTION', `"${text}" names the provider "${provider}"; the embedded endpoint has ${PROVIDERS.join(' and ')}.${(0,nearest/* didYouMean */.a)(provider, PROVIDERS)}`);
    }
    if (!isFaultName(fault)) {
        const names = FAULTS.map(({ name }) => name).join(', ');
        throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('simulate-fault')} can't be "${text}"; write [provider:]fault[=rate|#n+n] with one of: ${names}.${(0,nearest/* didYouMean */.a)(fault, FAULTS.map(({ name }) => name))}`);
    }
    if (rate !== undefined && !(Number(rate) <= 1)) {
        throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('simulate-fault')} can't be "${text}"; its rate is a number from 0 to 1.`);
    }
    return {
        fault,
        provider: provider ?? null,
        ...(rate === undefined ? {} : { rate: Number(rate) }),
        ...(nth === undefined ? {} : { nth: nth.split('+').map(Number) }),
    };
}
/**
 * The faults that one request names itself (`x-simulate-fault: a,b`).
 *
 * @throws ParityError `INVALID_OPTION` for a name that is none, so that a slip of the pen is no sound request
 */
function namedFaults(header) {
    if (header === undefined)
        return [];
    return header.split(',').map((name) => parseFaultRule(name).fault);
}
/** The faults that the rules hold for one request, in the order of the rules. */
function plannedFaults(rules, occasion) {
    return rules.filter((rule, index) => applies(rule, index, occasion)).map((rule) => rule.fault);
}
function applies(rule, index, occasion) {
    if ((rule.provider ?? occasion.provider) !== occasion.provider)
        return false;
    if (rule.nth !== undefined && !rule.nth.includes(occasion.nth))
        return false;
    if (rule.prompt !== undefined && !matches(rule.prompt, occasion.prompt))
        return false;
    if (rule.rate === undefined)
        return true;
    const label = `fault ${index} ${rule.fault} ${occasion.provider} ${occasion.nth} ${occasion.prompt}`;
    return new statistics_random/* Random */.o(occasion.seed, label).uniform() < rule.rate;
}
function matches(prompt, text) {
    return typeof prompt === 'string' ? text.includes(prompt) : prompt(text);
}

;// CONCATENATED MODULE: ./src/simulator/server/credentials.ts
/**
 * What the endpoint accepts when nothing else is configured. Public, invented,
 * and marked as such: they open nothing but this simulator.
 */
const SIMULATED_CREDENTIALS = {
    openaiApiKey: 'sk-simulated-not-a-real-key',
    bedrockApiKey: 'bedrock-api-key-simulated-not-a-real-key',
    aws: {
        accessKeyId: 'AKIDSIMULATED',
        secretAccessKey: 'simulated/not/a/real/secret/access/key',
    },
};
/** The secrets of the simulated key alone. */
function simulatedSecrets(accessKeyId) {
    const { aws } = SIMULATED_CREDENTIALS;
    return accessKeyId === aws.accessKeyId ? { secretAccessKey: aws.secretAccessKey } : undefined;
}

// EXTERNAL MODULE: external "node:http"
var external_node_http_ = __webpack_require__(37067);
;// CONCATENATED MODULE: ./src/simulator/model/answer.ts
/** Sentences of different lengths, to bring an answer to its length; some with characters of several bytes. */
const FILLERS = [
    'Step by step:',
    'Check each part.',
    'That is the whole amount.',
    'No part is counted twice.',
    'Adding the parts gives the total.',
    'The café’s own share is already included here.',
    'Both sides agree: 3 × 4 = 12 and 12 ÷ 4 = 3.',
    'Renée’s part stays the same, so only the rest changes.',
    'Working backwards from the result gives the starting amounts again.',
    'As a check, 100 − 25 = 75, and 75 ÷ 3 = 25, so the proportions hold.',
];
const FINAL_MARK = '####';
/** White space and the mark before the final number. */
const FINAL_LINE_TOKENS = 4;
/**
 * Writes a short worked answer of about the length asked for. A wrong one
 * differs in its last line only; a question that is not known is answered with
 * prose and, where the prompt wants a `####` line, with a number. A reference
 * that is no worked answer is given back as it stands.
 */
function composeAnswer(plan, meter, random) {
    if (plan.reference !== undefined && !plan.reference.includes(FINAL_MARK))
        return plainAnswer(plan.reference, plan.correct);
    const worked = workedLines(plan.reference);
    const lines = fitted(worked, plan.tokens - FINAL_LINE_TOKENS, meter, random);
    const ending = finalLine(plan, random);
    return ending === null ? lines.join('\n') : `${lines.join('  \n')}\n\n${ending}`;
}
/** For scorers that compare the whole text. */
function plainAnswer(reference, correct) {
    return correct ? reference : `Something other than that (${reference.length} characters).`;
}
/** The reference's own steps, without its calculator annotations, in the signs the models use. */
function workedLines(reference) {
    if (reference === undefined)
        return [];
    const steps = reference.split('\n').filter((line) => !line.startsWith(FINAL_MARK) && line.trim() !== '');
    return steps.map((line) => line
        .replace(/<<[^<>]*>>/g, '')
        .split('*')
        .map((factor) => factor.trim())
        .join(' × ')
        .replace(/(\d)\s*\/\s*(\$?\d)/g, '$1 ÷ $2')
        .replace(/(\d) - (\$?\d)/g, '$1 − $2'));
}
/** Drops steps from the front, then adds sentences, until the length is right within a few tokens. */
function fitted(steps, tokens, meter, random) {
    const lines = [...steps];
    let left = tokens - lines.reduce((sum, line) => sum + meter.text(line) + 1, 0);
    while (left < 0 && lines.length > 0)
        left += meter.text(lines.shift()) + 1;
    const fillers = random.shuffle([...FILLERS]).map((text) => ({ text, tokens: meter.text(text) + 1 }));
    for (let turn = 0; fillers.some((filler) => filler.tokens <= left); turn++) {
        const filler = fillers[turn % fillers.length];
        if (filler.tokens > left)
            continue;
        lines.unshift(filler.text);
        left -= filler.tokens;
    }
    return lines.length > 0 ? lines : [FILLERS[0]];
}
function finalLine(plan, random) {
    const reference = plan.reference?.split('\n').findLast((line) => line.startsWith(FINAL_MARK));
    const number = reference?.slice(FINAL_MARK.length).trim();
    if (number === undefined)
        return plan.prompt.includes(FINAL_MARK) ? `${FINAL_MARK} ${1 + random.below(999)}` : null;
    return `${FINAL_MARK} ${plan.correct ? number : wrongNumber(number, random)}`;
}
function wrongNumber(number, random) {
    const value = Number(number.replace(/[,$]/g, ''));
    return Number.isFinite(value) ? String(value + 1 + random.below(9)) : `not ${number}`;
}

;// CONCATENATED MODULE: ./src/simulator/model/model.ts





/** Keys of the prompts asked so far are kept up to this many; then counting starts anew. */
const MOST_PROMPTS = 200_000;
/** Stands in for the model: decides how long each request takes and what it answers. */
class SimulatedModel {
    settings;
    meter;
    asked = new Map();
    constructor(settings, meter) {
        this.settings = settings;
        this.meter = meter;
    }
    /** Draws one request; the same prompt asked again draws anew. */
    draw(request, manner, faults) {
        const { seed, accuracy, slowdown, shape, faultSettings } = this.settings;
        const { provider } = manner;
        const { model, effort, prompt } = request;
        const key = {
            seed,
            provider,
            model,
            effort,
            prompt,
            occurrence: this.occurrence(`${provider} ${model} ${effort} ${prompt}`),
        };
        const drawn = shaped(drawRequest(key, accuracy[provider], slowdown[provider]), shape);
        return { key, draw: applyToDraw(faults, drawn, faultSettings) };
    }
    /** The sound answer to a request. */
    answer(request, key, draw) {
        const { deltas } = this.settings.shape;
        // A prompt without a reference answer is as good as unknown.
        const reference = this.settings.answer(request.prompt) || undefined;
        const random = new statistics_random/* Random */.o(key.seed, `text ${key.provider} ${key.model} ${key.effort} ${key.occurrence} ${key.prompt}`);
        const plan = { prompt: request.prompt, reference, correct: draw.correct, tokens: draw.visibleTokens };
        const text = composeAnswer(plan, this.meter, random);
        const draft = soundDraft(request, draw, text, this.meter);
        return deltas === undefined ? draft : inShape(draft, deltas, this.settings.shape.deltaBytes ?? 4, this.meter);
    }
    occurrence(key) {
        if (this.asked.size > MOST_PROMPTS)
            this.asked.clear();
        const before = this.asked.get(key) ?? 0;
        this.asked.set(key, before + 1);
        return before;
    }
}
/** Fixed instants in place of those drawn, still in order. */
function shaped(draw, shape) {
    const totalMs = shape.totalMs ?? Math.max(draw.totalMs, shape.ttftMs ?? 0, shape.ttfbMs ?? 0);
    const ttftMs = Math.min(shape.ttftMs ?? draw.ttftMs, totalMs);
    return { ...draw, totalMs, ttftMs, ttfbMs: Math.min(shape.ttfbMs ?? draw.ttfbMs, ttftMs) };
}
/** So many deltas of so many bytes, the answer's own last line at the end. */
function inShape(draft, count, bytes, meter) {
    const word = 'word '.repeat(Math.ceil(bytes / 5)).slice(0, bytes);
    const last = `\n\n${draft.text.split('\n').at(-1) ?? ''}`;
    return { ...withText(draft, [...Array.from({ length: count - 1 }, () => word), last], meter), close: COMPLETED };
}

;// CONCATENATED MODULE: ./src/simulator/dialects/mantle.ts

const BASE32 = 'abcdefghijklmnopqrstuvwxyz234567';
const MODELS = /^openai\.gpt-5\.[45](-\d{4}-\d{2}-\d{2})?$/;
/** The first text arrives together with much of the rest. */
const DELTAS_PER_BURST = 20;
/** Bedrock Mantle, read off a recorded stream: keys in alphabetical order, `data:` before `event:`, obfuscation empty. */
const MANTLE = {
    provider: 'bedrock',
    path: '/openai/v1/responses',
    framing: { order: 'data-first', lineEnd: '\n', space: ' ', severalDataLines: false, linesBefore: [], linesAfter: [] },
    keys: { first: [], last: ['moderation'] },
    errorKeys: { first: [], last: [] },
    cadence: { kind: 'bursts', deltasPerBurst: DELTAS_PER_BURST },
    reasoningAnnounced: 'at-end',
    echo: (model) => (MODELS.test(model) ? model : null),
    ids: (key) => ({
        response: `resp_${[...opaque(`${key} response`, 52)].map((byte) => BASE32[byte & 31]).join('')}`,
        reasoning: `rs_${opaqueHex(`${key} reasoning`, 32)}`,
        encryptedReasoning: `rsn_${opaque(`${key} encrypted`, 540).toString('base64')}`,
        message: (index) => `msg_${opaqueHex(`${key} message ${index}`, 32)}`,
    }),
    headers: (key) => ({
        'x-amzn-requestid': opaqueUuid(`${key} amzn`),
        'x-request-id': `req_${opaqueHex(`${key} request`, 32)}`,
    }),
    envelope: (request, effort) => ({
        prompt_cache_retention: 'in_memory',
        reasoning: { summary: request.summary, effort, context: 'all_turns' },
    }),
    obfuscation: () => '',
};

;// CONCATENATED MODULE: ./src/simulator/dialects/openai.ts

/** Aliases and the snapshots that answer for them; a model without a known snapshot answers under its own name. */
const SNAPSHOTS = {
    'gpt-5.5': 'gpt-5.5-2026-04-23',
    'gpt-5.5-2026-04-23': 'gpt-5.5-2026-04-23',
    'gpt-5.4': 'gpt-5.4',
    'gpt-5.4-mini': 'gpt-5.4-mini',
    'gpt-5.2': 'gpt-5.2',
    'gpt-5': 'gpt-5',
};
/** Deltas are padded so that text and padding are together a multiple of so many characters. */
const PADDED_TO = 16;
const REQUESTS_PER_MINUTE = 10_000;
const TOKENS_PER_MINUTE = 4_000_000;
/** The OpenAI API, read off a recorded gpt-5.5 stream: `type` first, deltas padded, an even flow. */
const OPENAI = {
    provider: 'openai',
    path: '/v1/responses',
    framing: {
        order: 'event-first',
        lineEnd: '\n',
        space: ' ',
        severalDataLines: false,
        linesBefore: [],
        linesAfter: [],
    },
    keys: { first: ['id', 'object', 'created_at', 'type', 'status'], last: ['metadata'] },
    errorKeys: { first: ['message', 'type', 'param', 'code'], last: [] },
    cadence: { kind: 'steady' },
    reasoningAnnounced: 'at-start',
    echo: (model) => SNAPSHOTS[model] ?? null,
    ids: (key) => {
        const thread = opaqueHex(`${key} thread`, 16);
        const id = (prefix, part) => `${prefix}_${thread}00${opaqueHex(`${key} ${part}`, 32)}`;
        return {
            response: id('resp', 'response'),
            reasoning: id('rs', 'reasoning'),
            encryptedReasoning: null,
            message: (index) => id('msg', `message ${index}`),
        };
    },
    headers: (key, processingMs, request) => ({
        'x-request-id': `req_${opaqueHex(`${key} request`, 32)}`,
        'openai-processing-ms': String(Math.round(processingMs)),
        'openai-version': '2020-10-01',
        'cf-ray': `${opaqueHex(`${key} ray`, 16)}-IAD`,
        ...(request === null ? {} : rateLimits()),
    }),
    envelope: (request, effort) => ({
        prompt_cache_retention: '24h',
        reasoning: { context: 'current_turn', effort, mode: 'standard', summary: request.summary },
        tool_usage: {
            image_gen: {
                input_tokens: 0,
                input_tokens_details: NO_IMAGES,
                output_tokens: 0,
                output_tokens_details: NO_IMAGES,
                total_tokens: 0,
            },
            web_search: { num_requests: 0 },
        },
    }),
    obfuscation: (delta, key, request) => (request.obfuscate ? padding(delta, key) : null),
};
const NO_IMAGES = { image_tokens: 0, text_tokens: 0 };
function rateLimits() {
    return {
        'x-ratelimit-limit-requests': String(REQUESTS_PER_MINUTE),
        'x-ratelimit-limit-tokens': String(TOKENS_PER_MINUTE),
        'x-ratelimit-remaining-requests': String(REQUESTS_PER_MINUTE - 1),
        'x-ratelimit-remaining-tokens': String(TOKENS_PER_MINUTE - 1),
        'x-ratelimit-reset-requests': '6ms',
        'x-ratelimit-reset-tokens': '0s',
    };
}
function padding(delta, key) {
    const length = (PADDED_TO - (delta.length % PADDED_TO)) % PADDED_TO;
    return opaque(`${key} padding`, PADDED_TO).toString('base64').replace(/[+/=]/g, '0').slice(0, length);
}

;// CONCATENATED MODULE: ./src/simulator/model/script.ts


/** The last text comes this far into the time between first text and end. */
const LAST_TEXT = 0.97;
/** Where a provider announces reasoning at its start, and just before the text, as parts of the wait after the first byte. */
const REASONING_STARTS = 0.02;
const REASONING_ENDS = 0.995;
/** Puts an answer into a provider's events, in time and in order, numbered from 0. */
function scriptEvents(draft, request, manner, key, createdAt) {
    return new Script(draft, request, manner, key, createdAt).events();
}
class Script {
    draft;
    request;
    manner;
    key;
    createdAt;
    ids;
    out = [];
    output = [];
    sequence = 0;
    mentions = 0;
    constructor(draft, request, manner, key, createdAt) {
        this.draft = draft;
        this.request = request;
        this.manner = manner;
        this.key = key;
        this.createdAt = createdAt;
        this.ids = manner.ids(key);
    }
    events() {
        const { ttfbMs, totalMs } = this.draft.timing;
        this.emit(ttfbMs, 'response.created', { response: this.response('in_progress') });
        this.emit(ttfbMs, 'response.in_progress', { response: this.response('in_progress') });
        if (this.draft.reasoned)
            this.reasoning();
        this.draft.messages.forEach((message, index) => this.message(message, index));
        const { type, status } = this.draft.close;
        this.emit(totalMs, type, { response: this.response(status) });
        return this.out;
    }
    emit(at, type, fields) {
        const event = ordered({ ...fields, type, sequence_number: this.sequence++ }, this.manner.keys);
        this.out.push({ at, event: event });
    }
    reasoning() {
        const { ttfbMs, ttftMs } = this.draft.timing;
        const ends = ttfbMs + (ttftMs - ttfbMs) * REASONING_ENDS;
        const starts = this.manner.reasoningAnnounced === 'at-end' ? ends : ttfbMs + (ttftMs - ttfbMs) * REASONING_STARTS;
        const output_index = this.output.length;
        this.emit(starts, 'response.output_item.added', { output_index, item: this.reasoningItem([]) });
        const summary = this.draft.summaries.map((text, index) => this.summaryPart(text, index, starts, ends));
        const item = this.reasoningItem(summary);
        this.emit(ends, 'response.output_item.done', { output_index, item });
        this.output.push(item);
    }
    reasoningItem(summary) {
        const { encryptedReasoning } = this.ids;
        const encrypted = encryptedReasoning === null ? {} : { encrypted_content: encryptedReasoning };
        return ordered({ ...encrypted, id: this.ids.reasoning, summary, type: 'reasoning' }, this.manner.keys);
    }
    summaryPart(text, index, starts, ends) {
        const place = { item_id: this.ids.reasoning, output_index: this.output.length, summary_index: index };
        const part = (content) => ordered({ type: 'summary_text', text: content }, this.manner.keys);
        const count = this.draft.summaries.length;
        const [from, to] = [starts + ((ends - starts) * index) / count, starts + ((ends - starts) * (index + 1)) / count];
        this.emit(from, 'response.reasoning_summary_part.added', { ...place, part: part('') });
        const deltas = cutIntoDeltas(text);
        deltas.forEach((delta, position) => {
            const at = from + ((to - from) * position) / deltas.length;
            this.emit(at, 'response.reasoning_summary_text.delta', { ...place, delta, ...this.padding(delta) });
        });
        this.emit(to, 'response.reasoning_summary_text.done', { ...place, text });
        this.emit(to, 'response.reasoning_summary_part.done', { ...place, part: part(text) });
        return part(text);
    }
    message(message, index) {
        const output_index = this.output.length;
        const times = this.deltaTimes(index, message.deltas.length);
        const [starts, ends] = [times[0] ?? this.draft.timing.ttftMs, times.at(-1) ?? this.draft.timing.ttftMs];
        const place = () => ({ item_id: this.messageId(index), output_index, content_index: 0 });
        this.emit(starts, 'response.output_item.added', { output_index, item: this.messageItem(index, 'in_progress', []) });
        this.emit(starts, 'response.content_part.added', { ...place(), part: this.textPart('') });
        message.deltas.forEach((delta, position) => {
            const at = times[position];
            this.emit(at, 'response.output_text.delta', { ...place(), delta, logprobs: [], ...this.padding(delta) });
        });
        this.emit(ends, 'response.output_text.done', { ...place(), text: message.finalText, logprobs: [] });
        this.emit(ends, 'response.content_part.done', { ...place(), part: this.textPart(message.finalText) });
        const status = this.draft.close.status === 'completed' ? 'completed' : 'incomplete';
        const item = this.messageItem(index, status, [this.textPart(message.finalText)]);
        this.emit(ends, 'response.output_item.done', { output_index, item });
        this.output.push(item);
    }
    messageItem(index, status, content) {
        const id = this.messageId(index);
        return ordered({ id, type: 'message', status, content, phase: 'final_answer', role: 'assistant' }, this.manner.keys);
    }
    textPart(text) {
        return ordered({ type: 'output_text', annotations: [], logprobs: [], text }, this.manner.keys);
    }
    messageId(index) {
        return this.ids.message(this.draft.rotatingIds ? 1000 * index + this.mentions++ : index);
    }
    padding(delta) {
        const obfuscation = this.manner.obfuscation(delta, `${this.key} ${this.sequence}`, this.request);
        return obfuscation === null ? {} : { obfuscation };
    }
    /** When the deltas of one message leave: its share of the time from first to last text. */
    deltaTimes(index, count) {
        const { ttftMs, totalMs } = this.draft.timing;
        const lengths = this.draft.messages.map((message) => message.deltas.length);
        const all = Math.max(1, lengths.reduce((sum, length) => sum + length, 0));
        const before = lengths.slice(0, index).reduce((sum, length) => sum + length, 0);
        const window = (totalMs - ttftMs) * LAST_TEXT;
        return Array.from({ length: count }, (_, position) => ttftMs + window * this.progress(before + position, all));
    }
    /** How far into the text's time a delta comes, 0 to 1. */
    progress(position, count) {
        if (this.manner.cadence.kind === 'steady')
            return count === 1 ? 0 : position / (count - 1);
        const bursts = Math.ceil(count / this.manner.cadence.deltasPerBurst);
        return bursts === 1 ? 0 : Math.floor((position * bursts) / count) / (bursts - 1);
    }
    /** The response object, which opens and closes the stream. */
    response(status) {
        const { close, echo, usage } = this.draft;
        const terminal = status !== 'in_progress';
        return ordered({
            ...ENVELOPE,
            ...this.manner.envelope(this.request, echo.effort),
            id: this.ids.response,
            object: 'response',
            created_at: this.createdAt,
            completed_at: status === 'completed' ? this.createdAt + Math.round(this.draft.timing.totalMs / 1000) : null,
            status,
            error: terminal ? close.error : null,
            incomplete_details: terminal && close.incompleteReason !== null ? { reason: close.incompleteReason } : null,
            instructions: this.request.instructions,
            max_output_tokens: echo.maxOutputTokens,
            metadata: this.request.metadata,
            model: echo.model,
            output: terminal ? [...this.output] : [],
            service_tier: terminal && status !== 'failed' ? echo.serviceTier : this.request.serviceTier,
            store: this.request.store,
            usage: terminal && usage !== null ? usageFields(usage) : null,
        }, this.manner.keys);
    }
}
/** What the same request always says, on both roads. */
const ENVELOPE = {
    background: false,
    frequency_penalty: 0,
    max_tool_calls: null,
    moderation: null,
    parallel_tool_calls: true,
    presence_penalty: 0,
    previous_response_id: null,
    prompt_cache_key: null,
    safety_identifier: null,
    temperature: 1,
    text: { format: { type: 'text' }, verbosity: 'medium' },
    tool_choice: 'auto',
    tools: [],
    top_logprobs: 0,
    top_p: 0.98,
    truncation: 'disabled',
    user: null,
};
function usageFields(usage) {
    return {
        input_tokens: usage.inputTokens,
        input_tokens_details: { cache_write_tokens: 0, cached_tokens: usage.cachedTokens },
        output_tokens: usage.outputTokens,
        output_tokens_details: { reasoning_tokens: usage.reasoningTokens },
        total_tokens: usage.inputTokens + usage.outputTokens,
    };
}

;// CONCATENATED MODULE: ./src/simulator/server/signature.ts

/**
 * AWS Signature Version 4 as the receiving end computes it, written from AWS's
 * specification with nothing but `node:crypto`, so that it is an independent
 * judge of the signer that parity-bench sends with. The names are those of the
 * specification.
 */
const ALGORITHM = 'AWS4-HMAC-SHA256';
const MAX_SKEW_MS = 5 * 60_000;
/**
 * Recomputes the signature of a request.
 *
 * @param now the server's clock, ms since the epoch
 * @returns the key that signed, or a refusal in AWS's own words
 */
function verifySignature(request, secrets, scope, now) {
    const authorization = parseAuthorization(request.headers['authorization'] ?? '');
    if (authorization === null) {
        return refused(null, 'IncompleteSignature', "Authorization header requires 'Credential', 'SignedHeaders' and 'Signature' parameters.");
    }
    const { accessKeyId } = authorization;
    const secret = secrets(accessKeyId);
    const complaint = scopeComplaint(authorization, scope) ??
        timeComplaint(request, authorization, now) ??
        sessionComplaint(request, authorization, secret, now) ??
        payloadComplaint(request) ??
        signatureComplaint(request, authorization, secret);
    return complaint === null ? { ok: true, accessKeyId } : refused(accessKeyId, ...complaint);
}
function refused(accessKeyId, code, message) {
    return { ok: false, accessKeyId, code, message };
}
function parseAuthorization(header) {
    if (!header.startsWith(`${ALGORITHM} `))
        return null;
    const fields = new Map();
    for (const part of header.slice(ALGORITHM.length).split(',')) {
        const [name = '', ...value] = part.trim().split('=');
        fields.set(name, value.join('='));
    }
    const scope = (fields.get('Credential') ?? '').split('/');
    const [accessKeyId, date, region, service, terminator] = scope;
    const signedHeaders = fields.get('SignedHeaders');
    const signature = fields.get('Signature');
    if (!accessKeyId || !date || !region || !service || terminator !== 'aws4_request')
        return null;
    if (!signedHeaders || !signature)
        return null;
    return { accessKeyId, date, region, service, signedHeaders: signedHeaders.split(';'), signature };
}
function scopeComplaint(authorization, scope) {
    if (authorization.service !== scope.service) {
        return ['SignatureDoesNotMatch', `Credential should be scoped to correct service: '${scope.service}'.`];
    }
    if (authorization.region !== (scope.region ?? authorization.region)) {
        return ['SignatureDoesNotMatch', `Credential should be scoped to a valid region, not '${authorization.region}'.`];
    }
    return null;
}
function timeComplaint(request, authorization, now) {
    const stamp = request.headers['x-amz-date'] ?? '';
    const signedAt = parseAmzDate(stamp);
    if (signedAt === null)
        return ['IncompleteSignature', 'Date must be in ISO-8601 basic format.'];
    if (!stamp.startsWith(authorization.date)) {
        return [
            'SignatureDoesNotMatch',
            `Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '${authorization.date}' != '${stamp}'.`,
        ];
    }
    if (signedAt < now - MAX_SKEW_MS) {
        return [
            'SignatureDoesNotMatch',
            `Signature expired: ${stamp} is now earlier than ${amzDate(now - MAX_SKEW_MS)} (${amzDate(now)} - 5 min.)`,
        ];
    }
    if (signedAt > now + MAX_SKEW_MS) {
        return [
            'SignatureDoesNotMatch',
            `Signature not yet current: ${stamp} is still later than ${amzDate(now + MAX_SKEW_MS)} (${amzDate(now)} + 5 min.)`,
        ];
    }
    return null;
}
function sessionComplaint(request, authorization, secret, now) {
    if (secret === undefined)
        return ['UnrecognizedClient', 'The security token included in the request is invalid.'];
    if (secret.expiresAt !== undefined && now >= secret.expiresAt) {
        return ['ExpiredToken', 'The security token included in the request is expired'];
    }
    const token = request.headers['x-amz-security-token'];
    const tokenSigned = token === undefined || authorization.signedHeaders.includes('x-amz-security-token');
    if (token !== secret.sessionToken || !tokenSigned) {
        return ['UnrecognizedClient', 'The security token included in the request is invalid.'];
    }
    return null;
}
/** A body hash that was declared must be that of the body. */
function payloadComplaint(request) {
    const declared = request.headers['x-amz-content-sha256'];
    if (declared === undefined || declared === sha256(request.body))
        return null;
    return ['SignatureDoesNotMatch', "The provided 'x-amz-content-sha256' header does not match what was computed."];
}
function signatureComplaint(request, authorization, secret) {
    const { signedHeaders } = authorization;
    if (!signedHeaders.includes('host'))
        return ['SignatureDoesNotMatch', "'Host' must be a 'SignedHeader' in the AWS Authorization."];
    if (!signedHeaders.includes('x-amz-date'))
        return ['SignatureDoesNotMatch', "'X-Amz-Date' must be a 'SignedHeader' in the AWS Authorization."];
    const expected = Buffer.from(signatureOf(request, authorization, secret?.secretAccessKey ?? ''));
    const given = Buffer.from(authorization.signature);
    if (expected.length === given.length && (0,external_node_crypto_.timingSafeEqual)(expected, given))
        return null;
    return [
        'SignatureDoesNotMatch',
        'The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.',
    ];
}
function signatureOf(request, authorization, secretAccessKey) {
    const { date, region, service, signedHeaders } = authorization;
    const credentialScope = `${date}/${region}/${service}/aws4_request`;
    const canonicalHash = sha256(canonicalRequest(request, signedHeaders));
    const stringToSign = [ALGORITHM, request.headers['x-amz-date'] ?? '', credentialScope, canonicalHash].join('\n');
    const dateKey = hmac(`AWS4${secretAccessKey}`, date);
    const signingKey = hmac(hmac(hmac(dateKey, region), service), 'aws4_request');
    return hmac(signingKey, stringToSign).toString('hex');
}
/** The canonical request of the specification. */
function canonicalRequest(request, signedHeaders) {
    const [path = '/', query = ''] = request.target.split('?');
    const headers = signedHeaders.map((name) => `${name}:${canonicalValue(request.headers[name] ?? '')}\n`);
    return [
        request.method,
        path.split('/').map(uriEncode).join('/'),
        canonicalQuery(query),
        headers.join(''),
        signedHeaders.join(';'),
        sha256(request.body),
    ].join('\n');
}
function canonicalValue(value) {
    return value.trim().replace(/\s+/g, ' ');
}
function canonicalQuery(query) {
    const pairs = [...new URLSearchParams(query)].map(([name, value]) => `${uriEncode(name)}=${uriEncode(value)}`);
    return pairs.sort().join('&');
}
function uriEncode(text) {
    return encodeURIComponent(text).replace(/[!'()*]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
function sha256(data) {
    return (0,external_node_crypto_.createHash)('sha256').update(data).digest('hex');
}
function hmac(key, data) {
    return (0,external_node_crypto_.createHmac)('sha256', key).update(data).digest();
}
/** `20250102T030405Z` */
function amzDate(at) {
    return new Date(at).toISOString().replace(/[-:]|\.\d{3}/g, '');
}
function parseAmzDate(stamp) {
    const match = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(stamp);
    if (match === null)
        return null;
    const [, year, month, day, hour, minute, second] = match;
    return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}

;// CONCATENATED MODULE: ./src/simulator/server/authorization.ts



const SERVICE = 'bedrock-mantle';
const BEARER = /^Bearer (.*)$/;
/**
 * Decides who may ask, as each provider does: a key at OpenAI; at Mantle a
 * signature or a Bedrock key.
 *
 * @param now the server's clock, ms since the epoch
 */
function admit(request, manner, locks, now) {
    const authorization = request.headers['authorization'] ?? '';
    const key = BEARER.exec(authorization)?.[1];
    if (manner === OPENAI)
        return admitToOpenAi(key, locks);
    if (key !== undefined)
        return admitByBedrockKey(key, locks);
    if (authorization === '')
        return {
            mode: null,
            accessKeyId: null,
            refusal: awsRefusal('invalid_api_key', "Missing 'authorization' or 'x-api-key' header"),
        };
    const verdict = verifySignature(request, locks.awsSecrets, { region: locks.region, service: SERVICE }, now);
    const refusal = verdict.ok ? null : awsRefusal(verdict.code, verdict.message);
    return { mode: 'sigv4', accessKeyId: verdict.accessKeyId, refusal };
}
function admitToOpenAi(key, locks) {
    if (key === undefined) {
        const message = "You didn't provide an API key. You need to provide your API key in an Authorization header using Bearer auth.";
        return { mode: null, accessKeyId: null, refusal: invalidRequest(message, null, null, 401) };
    }
    const refusal = locks.openaiApiKeys.includes(key) ? null : wrongOpenAiKey(masked(key));
    return { mode: 'bearer', accessKeyId: null, refusal };
}
function admitByBedrockKey(key, locks) {
    const known = locks.bedrockApiKeys.includes(key);
    const refusal = known
        ? null
        : awsRefusal('invalid_api_key', 'Authentication failed: please make sure your API Key is valid.');
    return { mode: 'bearer', accessKeyId: null, refusal };
}
/** As the API shows a wrong key: its beginning and its end. */
function masked(key) {
    return key.length < 12 ? '*'.repeat(key.length) : `${key.slice(0, 4)}${'*'.repeat(key.length - 8)}${key.slice(-4)}`;
}

// EXTERNAL MODULE: external "node:timers/promises"
var promises_ = __webpack_require__(58500);
;// CONCATENATED MODULE: ./src/simulator/server/witness.ts

/**
 * Milliseconds on CLOCK_MONOTONIC, which all processes of a machine share on
 * Linux: `process.hrtime.bigint()` of a client subtracts from these.
 */
function monotonicMs() {
    return Number(process.hrtime.bigint()) / 1e6;
}
/** Gathers what one request's writes bring. */
class Witness {
    receivedWallMs = performance.timeOrigin + performance.now();
    stamps = {
        received: monotonicMs(),
        bodyComplete: null,
        headers: null,
        firstByte: null,
        created: null,
        firstReasoning: null,
        firstText: null,
        lastText: null,
        terminal: null,
        end: null,
    };
    writes = [];
    terminalEvent = null;
    usageSent = false;
    textDeltas = 0;
    pieces = [];
    get deliveredText() {
        return this.pieces.join('');
    }
    wrote(at, bytes, events) {
        this.stamps.firstByte ??= at;
        this.writes.push([at, bytes]);
        for (const event of events)
            this.saw(event, at);
    }
    saw(event, at) {
        const { stamps } = this;
        if (isTextDelta(event))
            this.sawText(String(event['delta']), at);
        else if (event.type === 'response.created')
            stamps.created ??= at;
        else if (isReasoning(event))
            stamps.firstReasoning ??= at;
        else if (isTerminal(event))
            this.sawTerminal(event, at);
    }
    sawText(delta, at) {
        this.textDeltas++;
        this.pieces.push(delta);
        if (delta === '')
            return;
        this.stamps.firstText ??= at;
        this.stamps.lastText = at;
    }
    sawTerminal(event, at) {
        this.stamps.terminal ??= at;
        this.terminalEvent ??= event.type;
        const response = event['response'];
        if ((response?.usage ?? null) !== null)
            this.usageSent = true;
    }
}
function isReasoning(event) {
    if (event.type.startsWith('response.reasoning'))
        return true;
    return event.type === 'response.output_item.added' && event['item'].type === 'reasoning';
}

;// CONCATENATED MODULE: ./src/simulator/server/player.ts




/** Bytes that are gathered into one write at most. */
const LARGEST_WRITE = 64 * 1024;
/** Before it breaks a connection the server lets what it wrote arrive: a reset may overtake data. */
const SETTLE_MS = 20;
/** Plays a reply on a response, in time, and tells a witness what was written when. */
class Player {
    response;
    witness;
    timeScale;
    gone = new AbortController();
    closedBy = 'client_closed';
    constructor(response, witness, timeScale) {
        this.response = response;
        this.witness = witness;
        this.timeScale = timeScale;
        response.on('close', () => this.gone.abort());
    }
    /** Ends an exchange from the server's side, wherever it stands. */
    abandon() {
        this.closedBy = 'server_closed';
        this.response.socket?.destroy();
        this.gone.abort();
    }
    /** @returns how it ended; never throws for a client that went away */
    async play(reply) {
        try {
            await this.perform(reply);
            return await this.finish(reply.ending);
        }
        catch (error) {
            if (!this.gone.signal.aborted)
                throw error;
            this.witness.stamps.end = monotonicMs();
            return this.closedBy;
        }
    }
    async perform(reply) {
        if (reply.headersAt !== null)
            await this.writeHead(reply, reply.headersAt);
        let batch = [];
        let bytes = 0;
        for (const write of framesOf(reply)) {
            const waits = write.apart === true || write.restMs !== undefined || this.dueIn(write.at) > 0;
            if (batch.length > 0 && (waits || bytes + write.bytes.length > LARGEST_WRITE)) {
                await this.write(batch);
                batch = [];
                bytes = 0;
                if (write.apart === true)
                    await (0,promises_.setImmediate)();
            }
            if (write.restMs !== undefined)
                await this.sleep(write.restMs);
            if (this.dueIn(write.at) > 0)
                await this.until(write.at);
            batch.push(write);
            bytes += write.bytes.length;
        }
        if (batch.length > 0)
            await this.write(batch);
    }
    async writeHead(reply, at) {
        await this.until(at);
        if (reply.interim === true)
            this.response.writeContinue();
        this.witness.stamps.headers = monotonicMs();
        this.response.writeHead(reply.status, { ...reply.headers, connection: 'keep-alive' });
        this.response.flushHeaders();
    }
    async write(batch) {
        this.gone.signal.throwIfAborted();
        const bytes = batch.length === 1 ? batch[0].bytes : Buffer.concat(batch.map((write) => write.bytes));
        const at = monotonicMs();
        const taken = this.response.write(bytes);
        this.witness.wrote(at, bytes.length, eventsOf(batch));
        if (!taken)
            await (0,external_node_events_.once)(this.response, 'drain', { signal: this.gone.signal });
    }
    async finish(ending) {
        if (ending === 'hang')
            await this.forever();
        if (ending !== 'end' && this.witness.writes.length > 0)
            await this.sleep(SETTLE_MS);
        this.gone.signal.throwIfAborted();
        this.witness.stamps.end = monotonicMs();
        if (ending === 'end')
            this.response.end();
        else if (ending === 'reset')
            this.response.socket?.resetAndDestroy();
        else
            this.response.socket?.destroy();
        return ending;
    }
    /** Milliseconds until an instant of the script. */
    dueIn(at) {
        return this.witness.stamps.received + at * this.timeScale - monotonicMs();
    }
    /** Timers fire up to a millisecond early: the rest is waited for again. */
    async until(at) {
        for (let left = this.dueIn(at); left > 0; left = this.dueIn(at))
            await this.sleep(Math.ceil(left));
    }
    async sleep(ms) {
        await (0,promises_.setTimeout)(ms, undefined, { signal: this.gone.signal });
    }
    async forever() {
        if (!this.gone.signal.aborted)
            await (0,external_node_events_.once)(this.gone.signal, 'abort');
        this.gone.signal.throwIfAborted();
    }
}
function eventsOf(batch) {
    return batch.flatMap((write) => (write.event === undefined ? [] : [write.event]));
}

// EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(77934);
// EXTERNAL MODULE: ./src/core/record/effort.ts
var effort = __webpack_require__(70715);
// EXTERNAL MODULE: ./src/protocol/json.ts
var protocol_json = __webpack_require__(40860);
;// CONCATENATED MODULE: ./src/simulator/server/request.ts




const MIN_OUTPUT_TOKENS = 16;
const PART = dist/* looseObject */._H3({ type: dist/* string */.YjP(), text: dist/* optional */.lqM(dist/* string */.YjP()) });
const ITEM = dist/* looseObject */._H3({ role: dist/* string */.YjP(), content: dist/* union */.KCZ([dist/* string */.YjP(), dist/* array */.YOg(PART)]) });
const EFFORT = dist/* picklist */.KIO(effort/* GPT_5_5_EFFORTS */.EQ);
const BODY = dist/* looseObject */._H3({
    model: dist/* string */.YjP(),
    input: dist/* union */.KCZ([dist/* string */.YjP(), dist/* pipe */.FsL(dist/* array */.YOg(ITEM), dist/* minLength */.BpQ(1))]),
    instructions: dist/* nullish */.cl6(dist/* string */.YjP()),
    stream: dist/* nullish */.cl6(dist/* boolean */.zMY()),
    store: dist/* nullish */.cl6(dist/* boolean */.zMY()),
    max_output_tokens: dist/* nullish */.cl6(dist/* pipe */.FsL(dist/* number */.aig(), dist/* safeInteger */.Y2b())),
    reasoning: dist/* nullish */.cl6(dist/* looseObject */._H3({ effort: dist/* nullish */.cl6(dist/* string */.YjP()), summary: dist/* nullish */.cl6(dist/* string */.YjP()) })),
    service_tier: dist/* nullish */.cl6(dist/* picklist */.KIO(['auto', 'default', 'flex', 'priority'])),
    stream_options: dist/* nullish */.cl6(dist/* looseObject */._H3({ include_obfuscation: dist/* nullish */.cl6(dist/* boolean */.zMY()) })),
    metadata: dist/* nullish */.cl6(dist/* record */.g1P(dist/* string */.YjP(), dist/* unknown */.L5J())),
});
/** Refused by the reasoning models, as the API words it. */
const UNSUPPORTED = ['temperature', 'top_p', 'presence_penalty', 'frequency_penalty'];
/**
 * Reads a request body as the API does.
 *
 * @param echo the name under which a model answers, null for a model that is not there
 */
function parseRequest(text, echo) {
    const json = parseJson(text);
    if (json === undefined) {
        return refuse(invalidRequest('We could not parse the JSON body of your request. The API expects a JSON payload.', null, null));
    }
    // valibot takes a list for an object without fields.
    if ((0,protocol_json/* asObject */.eB)(json) === null)
        return refuse(invalidRequest('The body must be a JSON object.', null, 'invalid_type'));
    const parsed = dist/* safeParse */.xLC(BODY, json, { abortEarly: true });
    if (!parsed.success)
        return refuse(typeRefusal(parsed.issues[0]));
    const body = parsed.output;
    const echoedModel = echo(body.model);
    if (echoedModel === null)
        return refuse(unknownModel(body.model));
    const effort = dist/* safeParse */.xLC(EFFORT, body.reasoning?.effort ?? 'medium');
    if (!effort.success)
        return refuse(unsupportedEffort(body));
    const refusal = parameterRefusal(body);
    return refusal === null ? { ok: true, request: toRequest(body, effort.output, echoedModel) } : refuse(refusal);
}
function refuse(refusal) {
    return { ok: false, refusal };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function typeRefusal(issue) {
    const param = dist/* getDotPath */.BuJ(issue);
    return invalidRequest(`Invalid value for '${param}': ${issue.message}.`, param, 'invalid_type');
}
function unsupportedEffort(body) {
    const known = "Supported values are: 'none', 'low', 'medium', 'high', and 'xhigh'.";
    const message = `Unsupported value: '${body.reasoning?.effort}' is not supported with the '${body.model}' model. ${known}`;
    return invalidRequest(message, 'reasoning.effort', 'unsupported_value');
}
function parameterRefusal(body) {
    const cap = body.max_output_tokens ?? null;
    if (cap !== null && cap < MIN_OUTPUT_TOKENS) {
        const message = `Invalid 'max_output_tokens': integer below minimum value. Expected a value >= ${MIN_OUTPUT_TOKENS}, but got ${cap} instead.`;
        return invalidRequest(message, 'max_output_tokens', 'integer_below_min_value');
    }
    const unsupported = UNSUPPORTED.find((name) => (body[name] ?? null) !== null);
    if (unsupported === undefined)
        return null;
    return invalidRequest(`Unsupported parameter: '${unsupported}' is not supported with this model.`, unsupported, 'unsupported_parameter');
}
function toRequest(body, effort, echoedModel) {
    const messages = messagesOf(body);
    return {
        model: body.model,
        echoedModel,
        effort,
        summary: body.reasoning?.summary ?? null,
        maxOutputTokens: body.max_output_tokens ?? null,
        instructions: body.instructions ?? null,
        messages,
        prompt: messages.findLast((message) => message.role === 'user')?.text ?? '',
        stream: body.stream ?? false,
        store: body.store ?? true,
        serviceTier: body.service_tier ?? 'auto',
        obfuscate: body.stream_options?.include_obfuscation ?? true,
        metadata: body.metadata ?? {},
    };
}
function messagesOf(body) {
    const developer = body.instructions ? [{ role: 'developer', text: body.instructions }] : [];
    if (typeof body.input === 'string')
        return [...developer, { role: 'user', text: body.input }];
    return [...developer, ...body.input.map((item) => ({ role: item.role, text: textOf(item.content) }))];
}
function textOf(content) {
    return typeof content === 'string' ? content : content.map((part) => part.text ?? '').join('');
}

;// CONCATENATED MODULE: ./src/simulator/server/exchange.ts














const MANNERS = [MANTLE, OPENAI];
const LARGEST_BODY = 8 * 1024 * 1024;
/** Headers leave this much of the time to the first byte before it. */
const HEADERS_AT = 0.97;
const SECOND_MS = 1000;
/** One request and its answer, from the first byte to the truth about it. */
class Exchange {
    request;
    index;
    around;
    /** The truth, once all is over; null for a client that left before it had asked. */
    over;
    witness = new Witness();
    player;
    headers;
    body = '';
    manner = null;
    admission = { mode: null, accessKeyId: null, refusal: null };
    faults = [];
    asked = null;
    draw = null;
    draft = null;
    constructor(request, response, index, around) {
        this.request = request;
        this.index = index;
        this.around = around;
        this.headers = flatHeaders(request);
        this.player = new Player(response, this.witness, around.settings.timeScale);
        this.over = this.run();
    }
    /** Ends it from the server's side. */
    abandon() {
        this.request.destroy();
        this.player.abandon();
    }
    async run() {
        const bytes = await bodyOf(this.request);
        if (bytes === null)
            return null;
        this.witness.stamps.bodyComplete = monotonicMs();
        this.body = bytes.toString('utf8');
        const reply = this.reply(bytes);
        const ending = await this.player.play(reply);
        const { witness } = this;
        return {
            index: this.index,
            provider: this.manner?.provider ?? null,
            method: this.request.method ?? '',
            path: this.path,
            clientRequestId: this.headers['x-client-request-id'] ?? null,
            body: this.body,
            prompt: this.asked?.prompt ?? null,
            authMode: this.admission.mode,
            accessKeyId: this.admission.accessKeyId,
            faults: this.faults,
            draw: this.draw,
            text: this.draft?.text ?? null,
            deliveredText: witness.deliveredText,
            textDeltas: witness.textDeltas,
            usage: this.draft?.usage ?? null,
            usageSent: witness.usageSent,
            terminalEvent: witness.terminalEvent,
            status: witness.stamps.headers === null ? null : reply.status,
            responseHeaders: reply.headers,
            ending,
            receivedWallMs: witness.receivedWallMs,
            stamps: witness.stamps,
            writes: witness.writes,
        };
    }
    get path() {
        return (this.request.url ?? '').split('?')[0] ?? '';
    }
    /** Decides what the server will do. */
    reply(bytes) {
        this.manner = MANNERS.find((manner) => manner.path === this.path) ?? null;
        const manner = this.manner;
        if (manner === null)
            return this.refused(OPENAI, unknownPath(this.request.method ?? '', this.path));
        if (this.request.method !== 'POST')
            return this.refused(manner, wrongMethod(this.request.method ?? ''));
        this.admission = this.admit(manner, bytes);
        if (this.admission.refusal !== null)
            return this.refused(manner, this.admission.refusal);
        const parsed = parseRequest(this.body, (model) => manner.echo(model) ?? this.extraModel(model));
        if (!parsed.ok)
            return this.refused(manner, parsed.refusal);
        this.asked = parsed.request;
        try {
            return this.answered(manner, parsed.request);
        }
        catch (error) {
            if (error instanceof errors/* ParityError */.Yw)
                return this.refused(manner, invalidRequest(error.message, null, null));
            throw error;
        }
    }
    admit(manner, body) {
        const { settings } = this.around;
        const signed = { method: this.request.method ?? '', target: this.request.url ?? '', headers: this.headers, body };
        return admit(signed, manner, settings, Date.now() + settings.clockOffsetMs);
    }
    extraModel(model) {
        return this.around.settings.extraModels.includes(model) ? model : null;
    }
    refused(manner, refusal) {
        return refusalReply(refusal, manner.errorKeys, manner.headers(this.key, 0, null), 0);
    }
    answered(manner, request) {
        const { model } = this.around;
        this.faults = this.faultsOf(manner, request);
        const { key, draw } = model.draw(request, manner, this.faults);
        const context = this.faultContext(manner, request);
        this.draw = draw;
        this.draft = applyToDraft(this.faults, model.answer(request, key, draw), context);
        const reply = this.soundReply(manner, request, this.draft);
        return applyToReply(this.faults, request.stream ? reply : whole(reply), context);
    }
    /** What the request names itself, and what the plan holds for it. */
    faultsOf(manner, request) {
        const { seed, faults } = this.around.settings;
        const occasion = {
            seed,
            provider: manner.provider,
            prompt: request.prompt,
            nth: this.around.nextOf(manner.provider),
        };
        return [...namedFaults(this.headers['x-simulate-fault']), ...plannedFaults(faults, occasion)];
    }
    faultContext(manner, request) {
        const { settings, meter, port } = this.around;
        return {
            request,
            manner,
            meter,
            port,
            headers: this.headers,
            settings: settings.faultSettings,
            random: new statistics_random/* Random */.o(settings.seed, `fault ${this.key}`),
            refuseConnections: (ms) => this.around.refuseConnections(ms),
        };
    }
    soundReply(manner, request, draft) {
        const createdAt = Math.floor(this.witness.receivedWallMs / SECOND_MS);
        const headersAt = draft.timing.ttfbMs * HEADERS_AT;
        return {
            status: 200,
            headers: { 'content-type': 'text/event-stream; charset=utf-8', ...manner.headers(this.key, headersAt, request) },
            headersAt,
            body: {
                kind: 'events',
                events: scriptEvents(draft, request, manner, this.key, createdAt),
                framing: manner.framing,
            },
            wire: [splitCharacters],
            ending: 'end',
        };
    }
    /** Different for each request of an endpoint, the same again for the same seed. */
    get key() {
        return `${this.around.settings.seed} ${this.index}`;
    }
}
/** The answer to a request that did not ask for a stream: the last response object, as JSON. */
function whole(reply) {
    if (reply.body.kind !== 'events')
        return reply;
    const last = reply.body.events.at(-1);
    const text = JSON.stringify(last?.event['response'] ?? null);
    const headers = {
        ...reply.headers,
        'content-type': 'application/json',
        'content-length': String(Buffer.byteLength(text)),
    };
    const at = last?.at ?? 0;
    return { ...reply, headers, headersAt: at, body: { kind: 'text', text, at }, wire: [] };
}
function unknownPath(method, path) {
    return invalidRequest(`Invalid URL (${method} ${path})`, null, 'unknown_url', 404);
}
function wrongMethod(method) {
    const refusal = invalidRequest(`Not allowed to ${method} on this path; use POST.`, null, 'method_not_supported', 405);
    return { ...refusal, headers: { ...refusal.headers, allow: 'POST' } };
}
function flatHeaders(request) {
    const entries = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
    return Object.fromEntries(entries);
}
/** Null where the client went away in the middle, or sent more than anyone may. */
async function bodyOf(request) {
    const chunks = [];
    let bytes = 0;
    try {
        for await (const chunk of request) {
            bytes += chunk.length;
            if (bytes > LARGEST_BODY)
                return null;
            chunks.push(chunk);
        }
    }
    catch {
        return null;
    }
    return Buffer.concat(chunks);
}

;// CONCATENATED MODULE: ./src/simulator/faults/fault.ts
const FAULT_SETTINGS = {
    slowFactor: 1.15,
    retryAfterSeconds: 1,
    hugeMegabytes: 64,
    dribbleMs: 50,
    refuseMs: 1000,
    redirectTo: null,
};

;// CONCATENATED MODULE: ./src/simulator/server/options.ts


const DEFAULT_ACCURACY = 0.975;
function settingsOf(options) {
    const { answers, faultSettings, accuracy, slowdown, ...given } = options;
    return {
        port: 0,
        seed: 1,
        timeScale: 1,
        faults: [],
        shape: {},
        openaiApiKeys: [SIMULATED_CREDENTIALS.openaiApiKey],
        bedrockApiKeys: [SIMULATED_CREDENTIALS.bedrockApiKey],
        awsSecrets: simulatedSecrets,
        region: null,
        clockOffsetMs: 0,
        extraModels: [],
        truthPath: null,
        keepTruths: true,
        onTruth: null,
        ...given,
        answer: typeof answers === 'function' ? answers : (prompt) => answers?.get(prompt),
        faultSettings: { ...FAULT_SETTINGS, ...faultSettings },
        accuracy: { bedrock: DEFAULT_ACCURACY, openai: DEFAULT_ACCURACY, ...accuracy },
        slowdown: { bedrock: 1, openai: 1, ...slowdown },
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
;// CONCATENATED MODULE: ./src/simulator/server/truth-log.ts


/** While streams are open, so many rows may wait for a quiet moment before they are written anyway. */
const MOST_WAITING = 500;
const QUIET_MS = 20;
/** Keeps the truth in memory and, where asked, on disk, and writes while no stream is open. */
class TruthLog {
    options;
    isBusy;
    truths = [];
    waiting = [];
    file;
    timer = null;
    constructor(options, isBusy) {
        this.options = options;
        this.isBusy = isBusy;
        this.file = options.path === null ? null : (0,external_node_fs_.createWriteStream)(options.path, { flags: 'a' });
    }
    /** @throws where the file can't be opened */
    async open() {
        if (this.file !== null)
            await (0,external_node_events_.once)(this.file, 'open');
    }
    add(truth) {
        if (this.options.keep)
            this.truths.push(truth);
        this.options.onTruth?.(truth);
        if (this.file === null)
            return;
        this.waiting.push(truth);
        this.timer ??= setTimeout(() => this.writeWhenQuiet(), QUIET_MS);
    }
    async close() {
        if (this.timer !== null)
            clearTimeout(this.timer);
        this.timer = null;
        this.write();
        if (this.file === null)
            return;
        this.file.end();
        await (0,external_node_events_.once)(this.file, 'close');
    }
    writeWhenQuiet() {
        this.timer = null;
        if (this.isBusy() && this.waiting.length < MOST_WAITING) {
            this.timer = setTimeout(() => this.writeWhenQuiet(), QUIET_MS);
            return;
        }
        this.write();
    }
    write() {
        const rows = this.waiting.splice(0).map((truth) => `${JSON.stringify(truth)}\n`);
        if (rows.length > 0)
            this.file?.write(rows.join(''));
    }
}

;// CONCATENATED MODULE: ./src/simulator/server/simulator.ts






const HOST = '127.0.0.1';
/** Connections are kept as load balancers in front of such services keep them, not for Node's 5 s. */
const KEEP_ALIVE_MS = 350_000;
const REOPEN_MS = 50;
/**
 * Starts the endpoint on loopback: real HTTP, `POST /openai/v1/responses` in the
 * manner of Bedrock Mantle and `POST /v1/responses` in that of the OpenAI API.
 *
 * @throws the operating system's error where the port is taken or the truth can't be written
 */
async function startSimulator(options) {
    const endpoint = new Endpoint(settingsOf(options));
    await endpoint.open();
    return endpoint;
}
class Endpoint {
    settings;
    port = 0;
    server;
    log;
    model;
    meter;
    exchanges = new Set();
    asked = { bedrock: 0, openai: 0 };
    arrivals = 0;
    reopening = null;
    constructor(settings) {
        this.settings = settings;
        const { truthPath, keepTruths, onTruth, count } = settings;
        this.meter = new TokenMeter(count);
        this.model = new SimulatedModel(settings, this.meter);
        this.log = new TruthLog({ path: truthPath, keep: keepTruths, onTruth }, () => this.exchanges.size > 0);
        this.server = (0,external_node_http_.createServer)({ keepAliveTimeout: KEEP_ALIVE_MS, requestTimeout: 0 }, (request, response) => {
            void this.serve(request, response);
        });
    }
    get origin() {
        return `http://${HOST}:${this.port}`;
    }
    get bedrockBaseUrl() {
        return `${this.origin}/openai/v1`;
    }
    get openaiBaseUrl() {
        return `${this.origin}/v1`;
    }
    get truths() {
        return this.log.truths;
    }
    async open() {
        await this.log.open();
        await this.listen(this.settings.port);
        this.port = this.server.address().port;
    }
    refuseConnections(ms) {
        if (this.reopening !== null)
            return;
        this.server.close();
        this.server.closeIdleConnections();
        this.reopening = setTimeout(() => void this.reopen(), ms);
    }
    async close() {
        if (this.reopening !== null)
            clearTimeout(this.reopening);
        const over = new Promise((resolve) => this.server.close(() => resolve()));
        for (const exchange of this.exchanges)
            exchange.abandon();
        this.server.closeAllConnections();
        await Promise.all([...this.exchanges].map((exchange) => exchange.over));
        await over;
        await this.log.close();
    }
    /** Somebody's outgoing connection may hold the port for a moment: then once more. */
    async reopen() {
        try {
            await this.listen(this.port);
            this.reopening = null;
        }
        catch {
            this.reopening = setTimeout(() => void this.reopen(), REOPEN_MS);
        }
    }
    listen(port) {
        return new Promise((resolve, reject) => {
            this.server.once('error', reject);
            this.server.listen(port, HOST, () => {
                this.server.off('error', reject);
                resolve();
            });
        });
    }
    async serve(request, response) {
        const exchange = new Exchange(request, response, this.arrivals++, {
            settings: this.settings,
            model: this.model,
            meter: this.meter,
            port: this.port,
            nextOf: (provider) => ++this.asked[provider],
            refuseConnections: (ms) => this.refuseConnections(ms),
        });
        this.exchanges.add(exchange);
        try {
            const truth = await exchange.over;
            this.exchanges.delete(exchange);
            if (truth !== null)
                this.log.add(truth);
        }
        catch (error) {
            this.exchanges.delete(exchange);
            // A defect of the simulator: what asked shall see it, not wait for it.
            response.destroy(error);
            throw error;
        }
    }
}

;// CONCATENATED MODULE: ./src/commands/simulate.ts










/** `simulate`: serves the embedded endpoint until it is interrupted, or until the run that started it ends. */
async function simulateCommand(context) {
    try {
        return await served(context);
    }
    catch (cause) {
        // A run that started this process shows the error itself, in its own face's spelling.
        process.send?.((0,errors/* asParityError */.Y6)(cause).toJSON());
        throw cause;
    }
}
async function served(context) {
    const options = (0,tables/* parseOptions */.Ac)(tables/* SIMULATE_OPTIONS */.ax, context.raw);
    const dataset = await (0,dataset_dataset/* loadDataset */.Zh)({ ...options, runs: 1, scorer: null }, context);
    const simulator = await started(options, dataset);
    // Not by `context.print`, which removes secrets: these keys are public and meant to be copied.
    process.stdout.write(`${announcement(simulator)}\n`);
    await stopAsked(context.signal);
    await simulator.close();
    return 0;
}
async function started(options, dataset) {
    const { count } = await (0,tokenizer/* loadTokenizer */.Y)();
    const settings = {
        count,
        answers: new Map(dataset.prompts.map(({ text, expected }) => [text, expected ?? ''])),
        port: options.port,
        seed: options.seed,
        timeScale: options.simulateTimeScale,
        faults: options.simulateFault.map(parseFaultRule),
        slowdown: shares(options.simulateSlowdown, 'simulate-slowdown', Infinity),
        accuracy: shares(options.simulateAccuracy, 'simulate-accuracy', 1),
        truthPath: options.truthPath,
        keepTruths: false,
    };
    try {
        return await startSimulator(settings);
    }
    catch (cause) {
        throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `the endpoint can't listen on port ${options.port} or write ${options.truthPath ?? 'its truth'} (${(0,errno/* errnoOf */.U)(cause)}); choose another ${(0,errors/* option */.uK)('port')} or ${(0,errors/* option */.uK)('truth-path')}.`, cause);
    }
}
/** Whose API the endpoint serves. */
const SIMULATED = ['bedrock', 'openai'];
/** `provider=number` items; a provider that is not named keeps its default. */
function shares(items, name, most) {
    const given = (0,tables/* perProvider */.nz)(items, name, SIMULATED);
    const entries = SIMULATED.flatMap((provider) => {
        const text = given(provider);
        return text === null ? [] : [[provider, share(text, name, most)]];
    });
    return Object.fromEntries(entries);
}
function share(text, name, most) {
    const value = Number(text);
    if (text.trim() !== '' && value >= 0 && value <= most)
        return value;
    throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)(name)} can't be ${JSON.stringify(text.slice(0, 40))}; use provider=number${most === 1 ? ', at most 1' : ''}.`);
}
/** Lines that a shell can read, so that any client can be pointed here. */
function announcement({ bedrockBaseUrl, openaiBaseUrl }) {
    const { aws, openaiApiKey } = SIMULATED_CREDENTIALS;
    return [
        `export OPENAI_BASE_URL=${openaiBaseUrl}`,
        `export OPENAI_API_KEY=${openaiApiKey}`,
        `export BEDROCK_OPENAI_BASE_URL=${bedrockBaseUrl}`,
        `export AWS_ACCESS_KEY_ID=${aws.accessKeyId}`,
        `export AWS_SECRET_ACCESS_KEY=${aws.secretAccessKey}`,
        endpoint/* READY_LINE */.j,
    ].join('\n');
}
/** A signal, or the end of the process that started this one. */
async function stopAsked(signal) {
    const parentGone = process.channel === undefined ? null : (0,external_node_events_.once)(process, 'disconnect');
    const interrupted = signal.aborted ? null : (0,external_node_events_.once)(signal, 'abort');
    await Promise.race([interrupted, parentGone].filter((wait) => wait !== null));
}


/***/ }),

/***/ 45400:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Zl: () => (/* binding */ normalQuantile),
/* harmony export */   mI: () => (/* binding */ twoSidedZ),
/* harmony export */   mX: () => (/* binding */ twoSidedP),
/* harmony export */   vr: () => (/* binding */ normalCdf)
/* harmony export */ });
/** The standard normal distribution: its probabilities and quantiles. */
const SQRT_TWO_PI = Math.sqrt(2 * Math.PI);
/** Where the series gives way to the continued fraction of the tail. */
const TAIL = 3;
const FRACTION_TERMS = 120;
/** P(Z ≤ x), accurate in relative terms far into the lower tail. */
function normalCdf(x) {
    // Its series would never come to an end.
    if (Number.isNaN(x))
        return NaN;
    if (x > 0)
        return 1 - normalCdf(-x);
    return x < -TAIL ? tail(-x) : 0.5 + series(x);
}
/** P(|Z| ≥ |z|): the two-sided p of a normal statistic. */
function twoSidedP(z) {
    return Math.min(1, 2 * normalCdf(-Math.abs(z)));
}
/**
 * The z with P(Z ≤ z) = `probability`: the start of Abramowitz & Stegun 26.2.23,
 * then Halley's steps on `normalCdf` until they no longer move.
 *
 * @param probability between 0 and 1; at the ends the answer is infinite
 */
function normalQuantile(probability) {
    if (probability <= 0)
        return -Infinity;
    if (probability >= 1)
        return Infinity;
    if (probability > 0.5)
        return -normalQuantile(1 - probability);
    const t = Math.sqrt(-2 * Math.log(probability));
    const numerator = 2.515517 + t * (0.802853 + t * 0.010328);
    const denominator = 1 + t * (1.432788 + t * (0.189269 + t * 0.001308));
    let z = numerator / denominator - t;
    for (let step = 0; step < 4; step++) {
        const error = (normalCdf(z) - probability) / density(z);
        z -= error / (1 + (z * error) / 2);
    }
    return z;
}
/** The z of a two-sided interval of this level: 1.96 for .95. */
function twoSidedZ(level) {
    return -normalQuantile((1 - level) / 2);
}
function density(x) {
    return Math.exp((-x * x) / 2) / SQRT_TWO_PI;
}
/** Φ(x) − ½ = φ(x)·(x + x³/3 + x⁵/(3·5) + …) (Marsaglia 2004). */
function series(x) {
    let term = x;
    let sum = x;
    for (let odd = 3;; odd += 2) {
        term *= (x * x) / odd;
        const next = sum + term;
        if (next === sum)
            return density(x) * sum;
        sum = next;
    }
}
/** 1 − Φ(x) = φ(x)/(x + 1/(x + 2/(x + 3/(x + …)))) (Laplace), for x > 0. */
function tail(x) {
    let fraction = x;
    for (let term = FRACTION_TERMS; term >= 1; term--)
        fraction = x + term / fraction;
    return density(x) / fraction;
}


/***/ }),

/***/ 29822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GW: () => (/* binding */ interpolate),
/* harmony export */   YV: () => (/* binding */ quantile),
/* harmony export */   Ys: () => (/* binding */ quantileRank)
/* harmony export */ });
/**
 * The type 7 quantile (Hyndman & Fan 1996): linear between the order statistics
 * around (n − 1)·p. An infinite neighbour makes it infinite.
 *
 * @param sorted ascending, not empty; may end in Infinity
 * @param probability 0 … 1
 */
function quantile(sorted, probability) {
    const { rank, weight } = quantileRank(sorted.length, probability);
    return interpolate(sorted[rank], sorted[rank + 1], weight);
}
/** Which order statistic (0-based) a type 7 quantile starts from, and the next one's weight. */
function quantileRank(n, probability) {
    const position = (n - 1) * probability;
    const rank = Math.floor(position);
    // (n − 1)·p of an exact rank can miss it by a rounding error: 20·.95 is 19.
    const nearest = Math.round(position);
    if (Math.abs(position - nearest) <= 4 * Number.EPSILON * position)
        return { rank: nearest, weight: 0 };
    return { rank, weight: position - rank };
}
function interpolate(lower, upper, weight) {
    // Spelt as a sum of products, Infinity would meet 0 or itself and give NaN.
    if (weight === 0 || upper === lower)
        return lower;
    return lower + weight * (upper - lower);
}


/***/ }),

/***/ 42452:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   o: () => (/* binding */ Random)
/* harmony export */ });
/* harmony import */ var pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(19821);

// Looked up once: a sandboxed global (a test runner's) costs more per look-up than the arithmetic.
const { cos, imul, log, PI, sqrt } = Math;
const TWO_16 = 2 ** 16;
const TWO_32 = 2 ** 32;
/** Of more than so many, 16 random bits would too often have to be drawn again. */
const MOST_IN_HALF = 2 ** 13;
/** Outputs passed over, so that close seeds, which give close first outputs, have parted ways. */
const WARM_UP = 32;
/**
 * A stream of random numbers that is the same for the same seed and label.
 *
 * Each use takes a label of its own ("latency total_ms bedrock openai"), so that
 * adding or reordering one analysis leaves the numbers of all others alone.
 */
class Random {
    generator;
    constructor(seed, label) {
        this.generator = (0,pure_rand_generator_xoroshiro128plus__WEBPACK_IMPORTED_MODULE_0__/* .xoroshiro128plus */ .b)(mix(seed, label));
        for (let skipped = 0; skipped < WARM_UP; skipped++)
            this.generator.next();
    }
    /** Uniform on [0, 1), 53 random bits. */
    uniform() {
        const high = this.generator.next() >>> 5;
        const low = this.generator.next() >>> 6;
        return (high * 67_108_864 + low) / 9_007_199_254_740_992;
    }
    /**
     * A whole number on 0 … `bound` − 1, each exactly as likely: the top of a
     * 64-bit product, with Lemire's rejection of the short remainder (Lemire 2019,
     * "Fast random integer generation in an interval").
     *
     * @param bound 1 … 2^21, so that the product is exact in a double and its top a 32-bit integer
     */
    below(bound) {
        for (;;) {
            const product = (this.generator.next() >>> 0) * bound;
            const top = (product / TWO_32) | 0;
            const rest = product - top * TWO_32;
            if (rest >= bound || rest >= TWO_32 % bound)
                return top;
        }
    }
    /**
     * Draws one of `size` counters, each as likely, `draws` times, and adds 1 to
     * each one drawn. As {@link below}, but of few counters two at a time, one from
     * either half of an output: a bootstrap does little else.
     *
     * @param from where the counters begin
     */
    scatter(draws, counters, from, size) {
        let left = draws;
        if (size > MOST_IN_HALF)
            for (; left > 0; left--)
                counters[from + this.below(size)]++;
        const short = TWO_16 % size;
        while (left > 0) {
            const output = this.generator.next();
            const low = imul(output & 0xffff, size);
            const high = imul(output >>> 16, size);
            if ((low & 0xffff) >= short) {
                counters[from + (low >>> 16)]++;
                left--;
            }
            if (left > 0 && (high & 0xffff) >= short) {
                counters[from + (high >>> 16)]++;
                left--;
            }
        }
    }
    /** Standard normal (Box–Muller, the cosine branch). */
    normal() {
        const radius = sqrt(-2 * log(1 - this.uniform()));
        return radius * cos(2 * PI * this.uniform());
    }
    /** Puts `items` into random order, in place (Fisher–Yates), and returns them. */
    shuffle(items) {
        for (let last = items.length - 1; last > 0; last--) {
            const other = this.below(last + 1);
            const kept = items[last];
            items[last] = items[other];
            items[other] = kept;
        }
        return items;
    }
}
/** FNV-1a over seed and label, with MurmurHash3's finalizer. */
function mix(seed, label) {
    const text = `${seed}/${label}`;
    let hash = 0x811c9dc5;
    for (let position = 0; position < text.length; position++) {
        hash = imul(hash ^ text.charCodeAt(position), 0x01000193);
    }
    hash = imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return hash ^ (hash >>> 16);
}


/***/ }),

/***/ 84527:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ startEndpoint),
/* harmony export */   j: () => (/* binding */ READY_LINE)
/* harmony export */ });
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(31421);
/* harmony import */ var node_child_process__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_child_process__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(78474);
/* harmony import */ var node_events__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_events__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(80481);
/* harmony import */ var node_readline__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(node_readline__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(83916);




const MOST_COMPLAINED = 4_000;
/** The line after which the endpoint has said all about itself. */
const READY_LINE = 'ready';
/**
 * Starts the embedded endpoint apart from the process that measures, so that
 * neither disturbs the other's event loop. It ends with this process, however
 * that ends, since it watches the channel between them.
 *
 * @param words the arguments of `parity-bench simulate`
 * @throws ParityError `INVALID_OPTION` where it refuses what it was given,
 *   `SERVICE_FAILED` where it does not start
 */
async function startEndpoint(cliPath, words) {
    // Its own process group: Ctrl-C is for the run, which still has a stream to end.
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [cliPath, 'simulate', ...words], {
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
        detached: true,
    });
    const env = await announced(child);
    return { env, close: () => end(child) };
}
/** Reads `NAME=value` lines until the endpoint is ready. */
async function announced(child) {
    const env = {};
    let complaint = '';
    let error = null;
    child.on('message', (value) => (error ??= (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .errorFrom */ .JK)(value)));
    child.stderr
        ?.setEncoding('utf8')
        .on('data', (text) => (complaint = `${complaint}${text}`.slice(0, MOST_COMPLAINED)));
    if (child.stdout !== null) {
        for await (const line of (0,node_readline__WEBPACK_IMPORTED_MODULE_2__.createInterface)({ input: child.stdout })) {
            if (line === READY_LINE)
                return env;
            const match = /^(?:export )?([A-Z_]+)=(.*)$/.exec(line);
            if (match?.[1] !== undefined)
                env[match[1]] = match[2] ?? '';
        }
    }
    if (child.exitCode === null && child.signalCode === null)
        await (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'close');
    if (error !== null)
        throw error;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ParityError */ .Yw('SERVICE_FAILED', `the embedded endpoint did not start: ${complaint.trim() || 'it said nothing'}`);
}
async function end(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const exited = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit');
    child.kill('SIGKILL');
    await exited;
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

/***/ 40860:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ asList),
/* harmony export */   Wg: () => (/* binding */ asCount),
/* harmony export */   e1: () => (/* binding */ asText),
/* harmony export */   eB: () => (/* binding */ asObject),
/* harmony export */   lj: () => (/* binding */ parseObject),
/* harmony export */   qF: () => (/* binding */ parseJson),
/* harmony export */   xS: () => (/* binding */ asWord)
/* harmony export */ });
/** The longest identifier or enumerated word that is kept of what a server sends. */
const MAX_WORD_CHARS = 200;
/** The object that a text says it is; null for anything else, JSON or not. */
function parseObject(text) {
    return asObject(parseJson(text));
}
/** What a text says as JSON; undefined where it is none. */
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return undefined;
    }
}
function asObject(value) {
    return isObject(value) ? value : null;
}
function isObject(value) {
    return typeof value === 'object' && value !== null && !Array.isArray(value);
}
function asList(value) {
    return Array.isArray(value) ? value : [];
}
function asText(value) {
    return typeof value === 'string' ? value : null;
}
/** A short text such as a model's name or an error code, cut where it is absurdly long. Numbers count as their digits. */
function asWord(value) {
    if (typeof value === 'number')
        return String(value);
    return typeof value === 'string' && value !== '' ? value.slice(0, MAX_WORD_CHARS) : null;
}
/** A count: a whole number that is not negative and that a double holds exactly. */
function asCount(value) {
    return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null;
}


/***/ }),

/***/ 19821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ xoroshiro128plus)
/* harmony export */ });
/* unused harmony export xoroshiro128plusFromState */
//#region src/generator/xoroshiro128plus.ts
const jumps = [
	3639956645,
	3750757012,
	1261568508,
	386426335
];
var XoroShiro128Plus = class XoroShiro128Plus {
	constructor(s01, s00, s11, s10) {
		this.s01 = s01;
		this.s00 = s00;
		this.s11 = s11;
		this.s10 = s10;
	}
	clone() {
		return new XoroShiro128Plus(this.s01, this.s00, this.s11, this.s10);
	}
	next() {
		const out = this.s00 + this.s10 | 0;
		const a0 = this.s10 ^ this.s00;
		const a1 = this.s11 ^ this.s01;
		const s00 = this.s00;
		const s01 = this.s01;
		this.s00 = s00 << 24 ^ s01 >>> 8 ^ a0 ^ a0 << 16;
		this.s01 = s01 << 24 ^ s00 >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
		this.s10 = a1 << 5 ^ a0 >>> 27;
		this.s11 = a0 << 5 ^ a1 >>> 27;
		return out;
	}
	jump() {
		let ns01 = 0;
		let ns00 = 0;
		let ns11 = 0;
		let ns10 = 0;
		let s01 = this.s01;
		let s00 = this.s00;
		let s11 = this.s11;
		let s10 = this.s10;
		for (let i = 0; i !== 4; ++i) {
			const ji = jumps[i];
			for (let mask = 1; mask; mask <<= 1) {
				if (ji & mask) {
					ns01 ^= s01;
					ns00 ^= s00;
					ns11 ^= s11;
					ns10 ^= s10;
				}
				const a0 = s10 ^ s00;
				const a1 = s11 ^ s01;
				const s00_ = s00;
				const s01_ = s01;
				s00 = s00_ << 24 ^ s01_ >>> 8 ^ a0 ^ a0 << 16;
				s01 = s01_ << 24 ^ s00_ >>> 8 ^ a1 ^ (a1 << 16 | a0 >>> 16);
				s10 = a1 << 5 ^ a0 >>> 27;
				s11 = a0 << 5 ^ a1 >>> 27;
			}
		}
		this.s01 = ns01;
		this.s00 = ns00;
		this.s11 = ns11;
		this.s10 = ns10;
	}
	getState() {
		return [
			this.s01,
			this.s00,
			this.s11,
			this.s10
		];
	}
};
function xoroshiro128plusFromState(state) {
	if (!(state.length === 4)) throw new Error("The state must have been produced by a xoroshiro128plus RandomGenerator");
	return new XoroShiro128Plus(state[0], state[1], state[2], state[3]);
}
function xoroshiro128plus(seed) {
	return new XoroShiro128Plus(-1, ~seed, seed | 0, 0);
}
//#endregion



/***/ })

};
