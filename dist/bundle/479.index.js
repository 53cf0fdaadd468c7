export const id = 479;
export const ids = [479];
export const modules = {

/***/ 79778:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ concerns)
/* harmony export */ });
/** True where a finding bears on the comparison of two arms: it is about one of them, about both, or about the run. */
function concerns(finding, a, b) {
    if (finding.pair !== null)
        return finding.pair[0] === a && finding.pair[1] === b;
    return finding.arm === null || finding.arm === a || finding.arm === b;
}


/***/ }),

/***/ 36012:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Lq: () => (/* binding */ reconcile),
  Kq: () => (/* binding */ reconcileArms),
  aJ: () => (/* binding */ reconcileCompared)
});

// EXTERNAL MODULE: ./src/core/price/tokens.ts
var tokens = __webpack_require__(52523);
// EXTERNAL MODULE: ./src/core/record/record.ts
var record = __webpack_require__(67696);
// EXTERNAL MODULE: ./src/core/record/model.ts
var record_model = __webpack_require__(6400);
;// CONCATENATED MODULE: ./src/core/audit/output-constant.ts


/** From so many answers on, a share of them is no accident. */
const ENOUGH_ANSWERS = 10;
/** An arm of which this share agrees in another value than expected may lay its answers out otherwise. */
const ALMOST_ALL = 0.9;
/** Where this share of answers fits exactly, it does not fit by chance. */
const MORE_THAN_CHANCE = 0.25;
/** Answers that are fewer than this share of an arm are an exception in it. */
const FEW = 0.1;
/** Answers that are searched for repeated text before an arm's tokens are called no count of its texts. */
const SAMPLE = 20;
/**
 * The constant of each arm. What is published of the model comes first, then what
 * a sound arm of the model shows, then what most of the arm's own answers share:
 * an arm whose answers are mostly unsound must not become its own measure.
 */
function outputConstants(arms) {
    const own = arms.map(({ residuals }) => (0,tokens/* majority */.yf)(residuals));
    return arms.map((arm, index) => {
        const shown = shownByOthers(arms, own, index);
        const expected = (0,tokens/* outputLayoutTokens */.Ku)(arm.model) ?? (share(shown) >= share(own[index]) ? (shown?.value ?? null) : null);
        const isShown = expected !== null && shown?.value === expected;
        return { expected, value: constantOf(arm, own[index] ?? null, expected, isShown) };
    });
}
/** What the soundest other arm of the model shows. */
function shownByOthers(arms, own, index) {
    const model = (0,record_model/* canonicalModel */.a)(arms[index]?.model ?? '');
    return own.reduce((best, constant, other) => {
        const isPeer = other !== index && (0,record_model/* canonicalModel */.a)(arms[other]?.model ?? '') === model;
        return isPeer && share(constant) > share(best) ? constant : best;
    }, null);
}
function share(constant) {
    return constant == null ? 0 : constant.count / constant.of;
}
function constantOf(arm, own, expected, isShown) {
    if (expected === null)
        return own?.value ?? null;
    if (own !== null && isOwnLayout(arm, own, expected))
        return own.value;
    return countsTexts(arm, expected, isShown) ? expected : null;
}
/** True where almost all answers deviate by the same number of tokens, and not by text that came twice. */
function isOwnLayout(arm, own, expected) {
    if (own.value === expected || own.of < ENOUGH_ANSWERS || share(own) < ALMOST_ALL)
        return false;
    return (own.value > expected ||
        !mostRepeated(arm, placesWhere(arm, (residual) => residual === own.value), expected));
}
/**
 * False where the tokens billed are no count of the texts: no more answers fit than
 * may by chance, and either an excess that no repeated text explains, or too little text in every
 * arm, speaks against it.
 *
 * @param isShown whether the answers of another arm show the constant
 */
function countsTexts(arm, expected, isShown) {
    const known = placesWhere(arm, () => true).length;
    const excessive = placesWhere(arm, (residual) => residual < expected);
    const fitting = placesWhere(arm, (residual) => residual === expected).length;
    if (known < ENOUGH_ANSWERS || fitting >= MORE_THAN_CHANCE * known)
        return true;
    return excessive.length < FEW * known ? isShown : mostRepeated(arm, excessive, expected);
}
function placesWhere({ residuals }, holds) {
    return residuals.flatMap((residual, place) => (residual !== null && holds(residual) ? [place] : []));
}
function mostRepeated({ residuals, isRepeated }, places, expected) {
    const step = Math.max(1, Math.floor(places.length / SAMPLE));
    const sample = places.filter((_, index) => index % step === 0).slice(0, SAMPLE);
    const repeated = sample.filter((place) => isRepeated(place, expected - residuals[place]));
    return 2 * repeated.length >= sample.length;
}

;// CONCATENATED MODULE: ./src/core/audit/replay.ts
/** Characters compared in the search for one answer's replays: some 50 ms, enough for answers of 5,000 characters. */
const MAX_COMPARISONS = 20_000_000;
/** Texts counted in the search for one answer's replays. */
const MAX_COUNTS = 200;
/** Repetitions tried at each step, longest first. */
const MAX_REPETITIONS = 48;
const MAX_REPLAYS = 12;
/** A single doubled character is ordinary spelling. */
const SHORTEST_ADJACENT = 2;
/** Apart from its first delivery a stretch must be long, or it is ordinary wording. */
const SHORTEST_APART = 24;
/**
 * Locates what was delivered twice in an answer that holds more tokens than were
 * billed: stretches such that, with the later copies cut out, the tokens fit
 * exactly. On the published endpoint the whole text so far is sent again from
 * its beginning, up to three times in an answer ("…84 eggs4 weeks is 28 days…
 * 84 eggs ÷ 12"), so each replay stands right behind what it repeats; only where
 * no such stretch explains the excess, copies further apart are looked for.
 *
 * @param excess tokens in the text beyond those billed, > 0
 * @returns the replays in the order in which they were found; null where nothing
 *   explains the excess within the bounds of the search
 */
function findReplay(text, excess, count) {
    const search = { count, countsLeft: MAX_COUNTS, comparisonsLeft: MAX_COMPARISONS };
    const tokens = counted(text, search);
    if (tokens === null)
        return null;
    const whole = { text, tokens, excess };
    const cuts = explain(whole, search, MAX_REPLAYS, adjacentRepetitions) ?? explain(whole, search, 1, repetitionsApart);
    return cuts === null ? null : inDeliveredText(text, cuts);
}
/** The characters that were delivered twice. */
function replayedChars(replays) {
    return replays.reduce((sum, { length }) => sum + length, 0);
}
/** One cut that explains the whole excess; failing that, one that explains a part and more for the rest. */
function explain({ text, tokens, excess }, search, depth, repetitions) {
    const parts = [];
    for (const cut of repetitions(text, search)) {
        const without = text.slice(0, cut.at) + text.slice(cut.at + cut.length);
        const tokensLeft = counted(without, search);
        if (tokensLeft === null)
            break;
        const rest = excess - (tokens - tokensLeft);
        if (rest === 0)
            return [cut];
        if (rest > 0 && rest < excess)
            parts.push({ cut, left: { text: without, tokens: tokensLeft, excess: rest } });
    }
    if (depth === 1)
        return null;
    for (const { cut, left } of parts) {
        const more = explain(left, search, depth - 1, repetitions);
        if (more !== null)
            return [cut, ...more];
    }
    return null;
}
function counted(text, search) {
    if (search.countsLeft === 0)
        return null;
    search.countsLeft -= 1;
    return search.count(text);
}
/** Stretches that stand right behind an equal one, longest first. */
function adjacentRepetitions(text, search) {
    return longest(adjacentMatches(text, search), (match) => ({
        at: alignment(text, match) + match.distance,
        length: match.distance,
    }));
}
/** Long stretches that stand anywhere behind an equal one, longest first. */
function repetitionsApart(text, search) {
    return longest(matches(text, text.length - SHORTEST_APART, search), ({ start, run, distance }) => run >= distance || run < SHORTEST_APART ? null : { at: start + distance, length: run });
}
/**
 * The maximal matches at least as long as their distance, distances rising as
 * far as the comparisons last. Each holds a multiple of its distance, so that
 * only those places are looked at, and grown from where they match.
 */
function* adjacentMatches(text, search) {
    for (let distance = SHORTEST_ADJACENT; distance <= text.length / 2; distance++) {
        const last = text.length - distance;
        let from = 0;
        for (let place = 0; place < last; place += distance) {
            search.comparisonsLeft -= 1;
            if (search.comparisonsLeft < 0)
                return;
            if (place < from || !isRepeated(text, place, distance))
                continue;
            let start = place;
            while (start > from && isRepeated(text, start - 1, distance))
                start -= 1;
            let end = place + 1;
            while (end < last && isRepeated(text, end, distance))
                end += 1;
            search.comparisonsLeft -= end - start;
            from = end;
            if (end - start >= distance)
                yield { start, run: end - start, distance };
        }
    }
}
function isRepeated(text, at, distance) {
    return text.charCodeAt(at) === text.charCodeAt(at + distance);
}
/** All maximal matches of a text with itself, distances rising as far as the comparisons last. */
function* matches(text, farthest, search) {
    for (let distance = 1; distance <= farthest; distance++) {
        const end = text.length - distance;
        search.comparisonsLeft -= end;
        if (search.comparisonsLeft < 0)
            return;
        let run = 0;
        for (let i = 0; i < end; i++) {
            if (text.charCodeAt(i) === text.charCodeAt(i + distance))
                run += 1;
            else {
                if (run > 1)
                    yield { start: i - run, run, distance };
                run = 0;
            }
        }
        if (run > 1)
            yield { start: end - run, run, distance };
    }
}
function longest(found, toCut) {
    const cuts = [];
    for (const match of found) {
        const cut = toCut(match);
        if (cut === null)
            continue;
        cuts.push(cut);
        if (cuts.length > 4 * MAX_REPETITIONS)
            keepLongest(cuts);
    }
    return keepLongest(cuts);
}
function keepLongest(cuts) {
    cuts.sort((a, b) => b.length - a.length || a.at - b.at);
    cuts.length = Math.min(cuts.length, MAX_REPETITIONS);
    return cuts;
}
/**
 * Where a repeated stretch may slide without changing what is left, it is taken
 * to begin as the whole text begins, or else at a line's beginning: replays do.
 */
function alignment(text, { start, run, distance }) {
    const beginning = text.slice(0, Math.min(distance, 16));
    let line = null;
    for (let at = start; at <= start + run - distance; at++) {
        if (text.startsWith(beginning, at))
            return at;
        if (text[at - 1] === '\n')
            line ??= at;
    }
    return line ?? start;
}
/** Each cut was found in a text from which the earlier ones were gone: their places in the text as it came. */
function inDeliveredText(text, cuts) {
    let left = text;
    return cuts.map((cut, index) => {
        const stretch = left.slice(cut.at, cut.at + cut.length);
        left = left.slice(0, cut.at) + left.slice(cut.at + cut.length);
        return { at: cuts.slice(0, index).reduceRight(shifted, cut.at), length: cut.length, stretch };
    });
}
function shifted(at, earlier) {
    return at < earlier.at ? at : at + earlier.length;
}

;// CONCATENATED MODULE: ./src/core/audit/snapshots.ts
/**
 * A shorter first snapshot is no evidence by itself: texts begin with `55` and
 * `haha`. Of the 313 published ones of medium effort one is shorter.
 */
const SHORTEST = 5;
/** Where the text began anew behind a space, a line's end or a sign, a sound text may repeat itself: `1,500 + 1,500 + 20`. */
const SHORTEST_SEPARATED = 24;
/** A text that repeats its own beginning more often is repetitive, whatever it is. */
const MOST_STARTS = 64;
/** First snapshots that are tried, the shortest first. */
const MOST_FIRST = 4;
/**
 * The snapshots that a text shows by itself, without a bill or a tokenizer. Of
 * several readings the one with the shortest answer: on all 313 published ones of
 * medium effort that is the one that fits the bill. Linear in the text's length.
 */
function apparentSnapshots(text) {
    if (!text.includes(text.slice(0, SHORTEST), SHORTEST))
        return null;
    for (const found of readings(text, (length) => length >= shortestFirst(text, length)))
        return found;
    return null;
}
/**
 * The snapshots of a text of which the bill says that it holds too much, however
 * short the first one is: the first reading whose answer fits the bill.
 *
 * @param fits whether an answer has exactly the tokens that were billed
 */
function billedSnapshots(text, fits) {
    for (const found of readings(text, () => true))
        if (fits(found.answer))
            return found;
    return null;
}
/** The published snapshots all break off behind a letter, a digit or a bracket. */
const INSIDE_SENTENCE = /^[\p{L}\p{N})\]}%]\S$/u;
function shortestFirst(text, length) {
    return INSIDE_SENTENCE.test(text.slice(length - 1, length + 1)) ? SHORTEST : SHORTEST_SEPARATED;
}
/** All ways in which a text can be read as snapshots, those with the shortest answer first. */
function* readings(text, isEvidence) {
    const agreeing = agreementWithBeginning(text);
    for (const length of firstLengths(agreeing, isEvidence)) {
        const starts = [0];
        for (let at = length; at < text.length && starts.length <= MOST_STARTS; at++)
            if (agreeing[at] >= length)
                starts.push(at);
        if (starts.length > MOST_STARTS)
            continue;
        for (let last = starts.length - 1; last > 0; last--) {
            const chain = chainTo(text, starts.slice(0, last + 1));
            if (chain !== null)
                yield { starts: chain, answer: text.slice(chain.at(-1)) };
        }
        // Every start after a longer first snapshot is one of these.
        return;
    }
}
/** Lengths after which a text begins anew, and which are no repetition themselves. */
function firstLengths(agreeing, isEvidence) {
    const found = [];
    const periods = [];
    for (let length = 1; 2 * length <= agreeing.length && found.length < MOST_FIRST; length++) {
        if (agreeing[length] < length)
            continue;
        const isRepetition = periods.some((period) => length % period === 0 && agreeing[period] >= length - period);
        if (isRepetition)
            continue;
        periods.push(length);
        if (isEvidence(length))
            found.push(length);
    }
    return found;
}
/**
 * The most snapshots that end in an answer beginning at the last of the given
 * starts; null where there are none.
 *
 * @param starts where a snapshot may begin, rising from 0
 */
function chainTo(text, starts) {
    const last = starts.at(-1);
    const agreeing = agreementWithBeginning(text.slice(last) + text.slice(0, last));
    const offset = text.length - last;
    const fits = (from, to) => to - from <= Math.min(offset, agreeing[offset + from]);
    // The longest snapshot with which a chain can begin at each start; 0 where none can.
    const longest = starts.map(() => 0);
    longest[starts.length - 1] = Infinity;
    for (let from = starts.length - 2; from >= 0; from--) {
        for (let to = from + 1; to < starts.length; to++) {
            const [begin, end] = [starts[from], starts[to]];
            if (fits(begin, end) && longest[to] >= end - begin)
                longest[from] = end - begin;
        }
    }
    return longest[0] === 0 ? null : shortestSteps(starts, fits, longest);
}
function shortestSteps(starts, fits, longest) {
    const chain = [0];
    let [at, before] = [0, 0];
    while (at < starts.length - 1) {
        const begin = starts[at];
        const next = starts.findIndex((end, to) => {
            const length = end - begin;
            return to > at && length >= before && fits(begin, end) && longest[to] >= length;
        });
        before = starts[next] - begin;
        chain.push(starts[next]);
        at = next;
    }
    return chain;
}
/**
 * For each place in a text, how many characters from there on agree with its
 * beginning: the Z-function (Gusfield 1997, section 1.4), linear.
 */
function agreementWithBeginning(text) {
    const agreeing = new Int32Array(text.length);
    let [from, to] = [0, 0];
    for (let at = 1; at < text.length; at++) {
        let length = at < to ? Math.min(to - at, agreeing[at - from]) : 0;
        while (at + length < text.length && text.charCodeAt(length) === text.charCodeAt(at + length))
            length += 1;
        agreeing[at] = length;
        if (at + length > to)
            [from, to] = [at, at + length];
    }
    return agreeing;
}

;// CONCATENATED MODULE: ./src/core/audit/reconciliation.ts





/** Searches for repeated text in one arm: a few milliseconds each. */
const MAX_SEARCHES = 5_000;
/** Holds the answers of each arm against the bill; arms of one model are learnt from together. */
function reconcileArms(arms, count) {
    const readings = arms.map(({ records }) => records.map((record) => readAnswer(record, count)));
    const constants = outputConstants(arms.map((arm, index) => armResiduals(arm, readings[index] ?? [], count)));
    return readings.map((answers, index) => reconciliation(answers, constants[index], count));
}
function readAnswer(record, count) {
    const residual = (0,tokens/* tokenResidual */.Xx)(record, count);
    const snapshots = snapshotsOf(record);
    const answer = snapshots?.answer ?? null;
    const answerResidual = answer === null ? residual : (0,tokens/* tokenResidual */.Xx)(withText(record, answer), count);
    return { record, residual, snapshots, answerResidual };
}
function snapshotsOf(record) {
    if ((record.snapshots ?? 1) > 1)
        return { count: record.snapshots ?? 1, answer: record.answer_text, seen: true };
    const found = apparentSnapshots(record.output_text ?? '');
    return found === null ? null : { count: found.starts.length, answer: found.answer, seen: false };
}
function withText(record, text) {
    return { ...record, output_text: text, token_residual: null };
}
function armResiduals(arm, answers, count) {
    return {
        model: arm.model,
        residuals: answers.map(({ answerResidual }) => answerResidual),
        isRepeated: (place, excess) => {
            const record = answers[place]?.record;
            return explained(record, excess, count) !== null;
        },
    };
}
/** What of a text came twice, where that explains an excess of tokens exactly. */
function explained(record, excess, count) {
    const text = record.output_text ?? '';
    const tokens = count(text);
    if (tokens === null)
        return null;
    const snapshots = billedSnapshots(text, (answer) => count(answer) === tokens - excess);
    if (snapshots !== null)
        return { count: snapshots.starts.length, answer: snapshots.answer, fits: true };
    const replays = findReplay(text, excess, count);
    return replays === null ? null : { chars: replayedChars(replays), locate: () => replays };
}
function reconciliation(answers, { value: constant, expected }, count) {
    const residuals = new Map();
    const [excessive, deficient] = [new Set(), new Set()];
    const snapshots = new Map();
    const replays = new Map();
    let searches = 0;
    for (const answer of answers) {
        const { record, residual } = answer;
        if (residual !== null)
            residuals.set(record, residual);
        // Without a constant nothing is known to be too much or too little.
        const excess = residual === null || constant === null ? null : constant - residual;
        if (excess !== null && excess > 0)
            excessive.add(record);
        if (excess !== null && excess < 0)
            deficient.add(record);
        if (answer.snapshots !== null && (answer.snapshots.seen || excess !== 0)) {
            snapshots.set(record, snapshotAnswer(answer, constant));
        }
        else if (excess !== null && excess > 0) {
            const cause = knownRepetition(record, excess, count) ?? (searches++ < MAX_SEARCHES ? explained(record, excess, count) : null);
            if (cause !== null && 'fits' in cause)
                snapshots.set(record, cause);
            else if (cause !== null && cause.chars > 0)
                replays.set(record, cause);
        }
    }
    return { constant, expected, residuals, excessive, deficient, snapshots, replays };
}
function snapshotAnswer({ snapshots, answerResidual }, constant) {
    const { count, answer } = snapshots;
    const isKnown = answer !== null && answerResidual !== null && constant !== null;
    return { count, answer, fits: isKnown ? answerResidual === constant : null };
}
/** What an earlier search found: 0 characters where it found nothing; null where none was made. */
function knownRepetition(record, excess, count) {
    if (record.as_billed !== false)
        return null;
    return {
        chars: record.replayed_chars ?? 0,
        locate: () => findReplay(record.output_text ?? '', excess, count) ?? [],
    };
}
/**
 * The same records with what reconciling tells filled in: `token_residual`,
 * `as_billed`, `snapshots` and `answer_text` where the text shows several, and
 * `replayed_chars`: 0 where the tokens fit, the characters that came twice where
 * that explains the excess, null where nothing can be said.
 *
 * @param records of one run, all arms
 */
function reconcile(records, count) {
    const filled = filledRecords(byArm(records), count);
    return records.map((record) => filled.get(record) ?? record);
}
/** The same for arms that are compared, whichever files they come from. */
function reconcileCompared(arms, count) {
    const filled = filledRecords(arms.map(({ all }) => all), count);
    const fill = (record) => filled.get(record) ?? record;
    return arms.map((arm) => ({ ...arm, records: arm.records.map(fill), all: arm.all.map(fill) }));
}
function filledRecords(groups, count) {
    const arms = groups.map((group) => ({ model: group[0]?.model ?? '', records: group.filter(record/* isAnswered */.Qy) }));
    const filled = new Map();
    reconcileArms(arms, count).forEach((arm, index) => {
        for (const record of arms[index]?.records ?? [])
            filled.set(record, { ...record, ...learntFields(record, arm) });
    });
    return filled;
}
function learntFields(record, arm) {
    const token_residual = arm.residuals.get(record) ?? null;
    const snapshots = arm.snapshots.get(record);
    if (snapshots !== undefined)
        return { token_residual, ...snapshotFields(record, snapshots) };
    if (token_residual === null || arm.constant === null)
        return { token_residual, replayed_chars: null, as_billed: null };
    if (token_residual === arm.constant)
        return { token_residual, replayed_chars: 0, as_billed: true };
    return { token_residual, replayed_chars: arm.replays.get(record)?.chars ?? null, as_billed: false };
}
function snapshotFields(record, { count, answer }) {
    const replayed = answer === null ? null : (record.output_text ?? '').length - answer.length;
    return { snapshots: count, answer_text: answer, replayed_chars: replayed, as_billed: false };
}
function byArm(records) {
    const groups = new Map();
    for (const record of records) {
        const group = groups.get(armKey(record)) ?? [];
        groups.set(armKey(record), group);
        group.push(record);
    }
    return [...groups.values()];
}
function armKey(record) {
    return record.arm ?? `${record.provider}\n${record.model}\n${record.effort ?? ''}`;
}


/***/ }),

/***/ 71705:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  KH: () => (/* binding */ analyse)
});

// UNUSED EXPORTS: COST_MARGIN, compare

// EXTERNAL MODULE: ./src/core/record/model.ts
var record_model = __webpack_require__(6400);
// EXTERNAL MODULE: ./src/core/record/record.ts
var record_record = __webpack_require__(67696);
// EXTERNAL MODULE: ./src/core/attempt/blame.ts
var blame = __webpack_require__(3538);
// EXTERNAL MODULE: ./src/core/attempt/fault.ts
var fault = __webpack_require__(46281);
;// CONCATENATED MODULE: ./src/core/attempt/pairing.ts




/** Faults of the client's side, by which a pair is counted where it has several. */
const CLIENT_FAULTS = ['network', 'aborted', 'auth', 'quota', 'config'];
/**
 * Joins the records of two arms by prompt. A prompt that occurs several times in
 * an arm is joined in order: the first with the first.
 *
 * A pair with a fault of the client's side (network, credentials, quota,
 * configuration, our own stop) says nothing about a provider, and half a pair (a
 * cap, a stop, a prompt that only one arm was given) would count for one arm
 * alone: both leave both arms, and are counted.
 */
function pairRecords(a, b) {
    const excluded = { network: 0, aborted: 0, auth: 0, quota: 0, config: 0, half_pairs: 0 };
    const pairs = [];
    const leftOfA = [];
    const waiting = byPrompt(b.records);
    for (const record of a.records) {
        const other = waiting.get((0,record_record/* promptKey */.uZ)(record))?.shift();
        const fault = other === undefined ? null : clientFault(record, other);
        if (other === undefined)
            leftOfA.push(record);
        else if (fault !== null)
            excluded[fault]++;
        else
            pairs.push({ a: record, b: other, startedAt: earlier(record, other) });
    }
    const leftOfB = [...waiting.values()].flat();
    excluded.half_pairs = leftOfA.length + leftOfB.length;
    return { a, b, pairs: pairs.sort(inTime), excluded, left: { a: leftOfA, b: leftOfB } };
}
/**
 * Which arms are compared: every other one with the reference. Of several models
 * or efforts, those of one model at one effort are compared with one another.
 *
 * @param reference an arm's name or a provider's; null takes the last named
 */
function comparedArms(arms, reference = null) {
    const groups = new Map();
    for (const arm of arms) {
        const key = arms.length <= 2 ? '' : `${(0,record_model/* canonicalModel */.a)(arm.model)} ${arm.effort ?? ''}`;
        groups.set(key, [...(groups.get(key) ?? []), arm]);
    }
    return [...groups.values()].flatMap((group) => {
        const named = (arm) => arm.arm === reference || arm.provider === reference;
        const b = group.find(named) ?? group.at(-1);
        return group.filter((arm) => arm !== b).map((a) => [a, b]);
    });
}
/** The compared arms, joined by prompt. */
function pairedArms(arms, reference = null) {
    return comparedArms(arms, reference).map(([a, b]) => pairRecords(a, b));
}
/** By time, then by prompt: from either side the same order. */
function inTime(one, other) {
    const gap = one.startedAt - other.startedAt;
    if (gap !== 0 && !Number.isNaN(gap))
        return gap;
    const [first, second] = [(0,record_record/* promptKey */.uZ)(one.a), (0,record_record/* promptKey */.uZ)(other.a)];
    return first < second ? -1 : first > second ? 1 : 0;
}
function byPrompt(records) {
    const groups = new Map();
    for (const record of records) {
        const group = groups.get((0,record_record/* promptKey */.uZ)(record));
        if (group === undefined)
            groups.set((0,record_record/* promptKey */.uZ)(record), [record]);
        else
            group.push(record);
    }
    return groups;
}
function clientFault(a, b) {
    const faults = [(0,fault/* faultOf */.K)(a), (0,fault/* faultOf */.K)(b)];
    return faults.some(blame/* isClientSide */.Bk) ? (CLIENT_FAULTS.find((fault) => faults.includes(fault)) ?? null) : null;
}
function earlier(a, b) {
    const stamps = [startOf(a), startOf(b)].filter((stamp) => !Number.isNaN(stamp));
    return stamps.length === 0 ? NaN : Math.min(...stamps);
}
/** Milliseconds since 1970; NaN where the stamp can't be read. */
function startOf(record) {
    return Date.parse(record.started_at);
}

// EXTERNAL MODULE: ./src/core/audit/reconciliation.ts + 3 modules
var reconciliation = __webpack_require__(36012);
;// CONCATENATED MODULE: ./src/core/audit/evidence.ts


function gather(arms, pairs, count) {
    const answered = arms.map(({ records }) => records.filter(record_record/* isAnswered */.Qy));
    const reconciliations = (0,reconciliation/* reconcileArms */.Kq)(arms.map(({ model }, index) => ({ model, records: answered[index] ?? [] })), count);
    return {
        arms: arms.map((arm, index) => ({
            arm,
            name: arm.arm,
            records: arm.records,
            answered: answered[index] ?? [],
            output: reconciliations[index],
        })),
        pairs: pairs.map(evidenceOf),
        count: remembering(count),
    };
}
function evidenceOf({ a, b, pairs, left }) {
    return { names: [a.arm, b.arm], a, b, joined: pairs, onlyA: left.a, onlyB: left.b };
}
/** True where both texts of a prompt are known and differ. */
function textsDiffer(a, b) {
    return a.prompt_text !== null && b.prompt_text !== null && a.prompt_text !== b.prompt_text;
}
function remembering(count) {
    const known = new Map();
    return (text) => {
        const before = known.get(text);
        if (before !== undefined)
            return before;
        const tokens = count(text);
        known.set(text, tokens);
        return tokens;
    };
}

// EXTERNAL MODULE: ./src/core/text/numbers.ts
var numbers = __webpack_require__(91489);
;// CONCATENATED MODULE: ./src/core/audit/rule.ts

/** A rule that counts, in each arm, the records that have a property. */
function countRule({ among, holds, suffices, says, grade, ...declaration }) {
    const count = (arm) => {
        const looked = among?.(arm) ?? arm.records;
        const found = looked.filter((record) => holds(record, arm));
        if (found.length === 0 || suffices?.(found.length, looked.length) === false)
            return [];
        const counted = { arm, found, of: looked.length, share: shareOf(found.length, looked.length) };
        return [inArm(arm.name, found, looked.length, `${arm.name}: ${says(counted)}`, grade?.(counted))];
    };
    return { ...declaration, check: ({ arms }) => arms.flatMap(count) };
}
/** `3 of 1,319`. */
function shareOf(count, of) {
    return `${(0,numbers/* grouped */.zD)(count)} of ${(0,numbers/* grouped */.zD)(of)}`;
}
/** Below this share of an arm's records something is an incident, above it a property of the arm. */
const RARE = 0.01;
function isRare(count, of) {
    return count <= of * RARE;
}
const MAX_EXAMPLES = 5;
/** Up to five prompts by their ids. */
function examplesOf(records) {
    const ids = new Set();
    for (const record of records) {
        ids.add(record.prompt_id);
        if (ids.size === MAX_EXAMPLES)
            break;
    }
    return [...ids];
}
/** A finding about some of an arm's records. */
function inArm(arm, found, of, message, grade = {}) {
    return { arm, pair: null, count: found.length, of, examples: examplesOf(found), message, ...grade };
}
/**
 * Pairs that were not asked the same thing spoil the comparison as a whole where
 * they are no rarity; rare ones could move an accuracy by less than a point.
 */
function spoilsComparison(count, of) {
    return isRare(count, of) ? 'qualifies' : 'not_comparable';
}

;// CONCATENATED MODULE: ./src/core/audit/rules/billed-undelivered.ts

const billedUndelivered = countRule({
    id: 'billed_undelivered',
    family: 'integrity',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'An answer was billed for more visible tokens than its text holds, or a request that brought no answer was billed for output.',
    consequence: 'Qualifies the verdict on cost: something was paid for and not delivered.',
    remedy: 'Claim it from the provider with the request ids.',
    holds: (record, { output }) => output.deficient.has(record) ||
        // A refusal's words were delivered, only not as an answer.
        (record.outcome !== 'refused' &&
            !record.output_text &&
            (record.output_tokens ?? 0) > (record.reasoning_tokens ?? 0)),
    says: ({ share }) => `${share} requests paid for visible output that did not arrive.`,
});

;// CONCATENATED MODULE: ./src/core/audit/rules/cached-beyond-input.ts

const cachedBeyondInput = countRule({
    id: 'cached_beyond_input',
    family: 'integrity',
    severity: 'critical',
    effect: 'qualifies',
    meaning: 'Usage counts more cached input tokens than input tokens, of which they are a part.',
    consequence: 'Qualifies the verdict on cost and tokens: one of the two counts is wrong.',
    remedy: 'Report it to the provider with the request ids; take the cost from its own bill.',
    among: ({ records }) => records.filter(({ input_tokens, cached_input_tokens }) => input_tokens !== null && cached_input_tokens !== null),
    holds: ({ input_tokens, cached_input_tokens }) => (cached_input_tokens ?? 0) > (input_tokens ?? 0),
    says: ({ share }) => `${share} requests report more cached input tokens than input tokens in all.`,
});

;// CONCATENATED MODULE: ./src/core/audit/rules/cached-input.ts


const cachedInput = countRule({
    id: 'cached_input',
    family: 'integrity',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'Input tokens were served from a prompt cache, which begins at 1,024 tokens: shorter prompts should never meet one.',
    consequence: 'Qualifies the verdict on latency and cost: a cached prompt answers sooner and costs less.',
    remedy: 'Compare only where both arms cached alike, or vary the beginning of the prompts.',
    holds: ({ cached_input_tokens }) => (cached_input_tokens ?? 0) > 0,
    says: ({ found, share }) => {
        const tokens = found.reduce((sum, { cached_input_tokens }) => sum + (cached_input_tokens ?? 0), 0);
        return `${share} requests took ${(0,numbers/* grouped */.zD)(tokens)} input tokens from a prompt cache: their latency and cost are not those of a first request.`;
    },
});

;// CONCATENATED MODULE: ./src/core/audit/rules/capped.ts


const capped = countRule({
    id: 'capped',
    family: 'truth of "ok"',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'An answer was cut by `max_output_tokens`, often because reasoning used all of it up; in a file of the walkthrough told by a round number of output tokens without text.',
    consequence: 'Qualifies the verdict: the cap decided these answers, not the provider.',
    remedy: 'Raise `max-output-tokens`, alike in both arms.',
    holds: (record) => (0,fault/* faultOf */.K)(record) === 'cap',
    says: ({ share }) => `${share} answers hit the output cap: the cap cut them, not the provider.`,
});

;// CONCATENATED MODULE: ./src/core/audit/failures.ts




/** A rule that counts the requests whose failure has one of the given causes, and tells how they ended. */
function failureRule(faults, words, declaration) {
    const causes = new Set(faults);
    return countRule({
        ...declaration,
        holds: (record) => causes.has((0,fault/* faultOf */.K)(record)),
        says: ({ found, share }) => `${share} requests ${words} (${kinds(found)}).`,
    });
}
/** `2 × HTTP 503, 1 × truncated`, the most frequent first. */
function kinds(records) {
    const counts = new Map();
    for (const record of records)
        counts.set(kindOf(record), (counts.get(kindOf(record)) ?? 0) + 1);
    const ordered = [...counts].sort(([, a], [, b]) => b - a);
    return ordered.map(([kind, count]) => `${(0,numbers/* grouped */.zD)(count)} × ${kind}`).join(', ');
}
function kindOf(record) {
    const status = record.http_status ?? /^HTTP (\d{3})\b/.exec(record.error ?? '')?.[1] ?? null;
    const outcome = (0,record_record/* outcomeOf */.sG)(record);
    if (outcome === 'http_error' && status !== null)
        return `HTTP ${status}`;
    return outcome === 'network_error' ? 'client network' : outcome;
}

;// CONCATENATED MODULE: ./src/core/audit/rules/client-faults.ts

const clientFaults = failureRule(['network', 'auth', 'quota', 'config'], 'failed on the client’s side, by no doing of the provider', {
    id: 'client_faults',
    family: 'truth of "ok"',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'Requests failed on the client’s side: its network, its credentials, its quota, its configuration.',
    consequence: 'Qualifies the verdict: these say nothing of the provider, and their pairs are left out of both arms.',
    remedy: 'Remove the cause named, and resume the run: these prompts are asked again.',
});

;// CONCATENATED MODULE: ./src/core/audit/setting.ts

/** The one finding about the settings in which a pair of arms differs; none where it does not. */
function settingsDifference({ names, a, b, joined }, settings, grade = {}) {
    const differing = settings.flatMap(({ name, values }) => {
        const [inA, inB] = [values(a), values(b)];
        const differ = inA.length > 0 && inB.length > 0 && inA.join('\n') !== inB.join('\n');
        return differ ? [`${name} (${inA.join(', ')} against ${inB.join(', ')})`] : [];
    });
    if (differing.length === 0)
        return [];
    const message = `${names[0]} and ${names[1]} ran with different settings: ${differing.join('; ')}.`;
    return [{ arm: null, pair: names, count: joined.length, of: joined.length, examples: [], message, ...grade }];
}
/** A setting as the run recorded it. */
function recorded(field) {
    return { name: field, values: (arm) => each(arm.settings.map((settings) => inWords(settings[field]))) };
}
const MAX_WORDS = 60;
function inWords(value) {
    if (value === null || value === undefined)
        return 'none';
    const text = String(value);
    return text.length > MAX_WORDS ? `${text.slice(0, MAX_WORDS)}… (${text.length} characters)` : text;
}
/**
 * What most answers say they were served with; what was asked for where none
 * says. Answers that say otherwise are for `echo_differs` to count.
 */
function served(echoed, asked) {
    const times = new Map();
    for (const value of echoed)
        if (value !== null)
            times.set(value, (times.get(value) ?? 0) + 1);
    const [most] = [...times].sort(([, a], [, b]) => b - a);
    return most === undefined ? each(asked) : [most[0]];
}
/** Each known value once, in an order of its own. */
function each(values) {
    return [...new Set(values.filter((value) => value !== null))].sort();
}

;// CONCATENATED MODULE: ./src/core/audit/rules/client-versions-differ.ts

const clientVersionsDiffer = {
    id: 'client_versions_differ',
    family: 'comparability',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'The arms were measured by different versions of parity-bench or of Node.js.',
    consequence: 'Qualifies the verdict on latency: a difference may be the client’s.',
    remedy: 'Measure both arms with one version, best in one run.',
    check: ({ pairs }) => pairs.flatMap((pair) => settingsDifference(pair, [recorded('client_version'), recorded('node_version')])),
};

// EXTERNAL MODULE: ./src/core/text/durations.ts
var durations = __webpack_require__(4434);
;// CONCATENATED MODULE: ./src/core/audit/rules/confounded-by-time.ts

/** Pairs of an interleaved run are seconds apart; an endpoint's load changes within minutes. */
const APART_MS = 10 * 60_000;
const confoundedByTime = {
    id: 'confounded_by_time',
    family: 'comparability',
    severity: 'critical',
    effect: 'qualifies',
    meaning: 'The two requests of a pair were made far apart in time, or one arm had ended before the other began.',
    consequence: 'Qualifies the verdict on latency: provider and time of day can’t be told apart. For information where one arm directly followed the other.',
    remedy: 'Run both arms interleaved, in one run.',
    check: ({ pairs }) => pairs.flatMap(apart),
};
function apart({ names, joined }) {
    const times = joined
        .map(({ a, b }) => ({ a: Date.parse(a.started_at), b: Date.parse(b.started_at) }))
        .filter(({ a, b }) => Number.isFinite(a) && Number.isFinite(b));
    const gaps = times.map(({ a, b }) => Math.abs(a - b)).sort((x, y) => x - y);
    const median = gaps[Math.floor(gaps.length / 2)];
    if (median === undefined)
        return [];
    const far = gaps.filter((gap) => gap > APART_MS).length;
    const common = { arm: null, pair: names, of: gaps.length, examples: [] };
    if (median > APART_MS) {
        const message = `The two requests of a pair were made ${(0,durations/* timespan */.u)(median)} apart (median): provider and time can’t be told apart.`;
        return [{ ...common, count: far, message }];
    }
    if (gaps.length < 2 || overlap(times))
        return [];
    const message = `${names[0]} and ${names[1]} ran one after the other, ${(0,durations/* timespan */.u)(median)} between the requests of a pair (median): what changed meanwhile counts as the provider’s.`;
    return [{ ...common, count: gaps.length, message, severity: 'info' }];
}
/** True where neither arm had made its last request before the other made its first. */
function overlap(times) {
    const span = (side) => times.reduce(([low, high], time) => [Math.min(low, time[side]), Math.max(high, time[side])], [
        Infinity,
        -Infinity,
    ]);
    const [a, b] = [span('a'), span('b')];
    return a[0] <= b[1] && b[0] <= a[1];
}

// EXTERNAL MODULE: ./src/core/text/escaping.ts
var escaping = __webpack_require__(23139);
;// CONCATENATED MODULE: ./src/core/audit/rules/cumulative-snapshots.ts



const cumulativeSnapshots = countRule({
    id: 'cumulative_snapshots',
    family: 'integrity',
    severity: 'critical',
    effect: 'qualifies',
    meaning: 'An answer arrived as several snapshots run together, each the whole text so far: the stream sent it as several message items, or its text is a chain of pieces of which each is a prefix of the next. The last one is the answer.',
    consequence: 'Qualifies the verdict: a client that joins what arrives shows the text more than once. Scores are given for the text that arrived and for the last snapshot.',
    remedy: 'Report it to the provider with the request ids; take the last message item of such a stream.',
    among: ({ answered }) => answered,
    holds: (record, { output }) => output.snapshots.has(record),
    says: ({ arm: { output }, found, share }) => {
        const snapshots = found.map((record) => output.snapshots.get(record));
        const [first, example] = [found[0], snapshots[0]];
        const shows = example.answer === null ? '' : `. In ${first.prompt_id}: ${shown(first, example.answer)}`;
        return `${share} answers arrived as ${range(snapshots)} snapshots of one text run together, of which the last is the answer${fitting(snapshots)}${shows}.`;
    },
});
/** `2 to 4`, `3`. */
function range(snapshots) {
    const [least, most] = snapshots.reduce(([low, high], { count }) => [Math.min(low, count), Math.max(high, count)], [Infinity, -Infinity]);
    return least === most ? (0,numbers/* grouped */.zD)(least) : `${(0,numbers/* grouped */.zD)(least)} to ${(0,numbers/* grouped */.zD)(most)}`;
}
function fitting(snapshots) {
    const known = snapshots.filter(({ fits }) => fits !== null);
    const fits = known.filter((snapshot) => snapshot.fits === true).length;
    return known.length === 0 ? '' : `; the last one alone fits the tokens billed in ${(0,numbers/* grouped */.zD)(fits)}`;
}
const BEFORE = 28;
const BEGINNING = 60;
/** The place where the last snapshot begins, as a reader met it. */
function shown({ output_text }, answer) {
    const text = output_text ?? '';
    const at = text.endsWith(answer) ? text.length - answer.length : 0;
    const beginning = answer.length > BEGINNING ? `${answer.slice(0, BEGINNING)}…` : answer;
    return (0,escaping/* foldLines */.r7)(`“…${text.slice(Math.max(0, at - BEFORE), at)}⟦from the beginning: ${beginning}⟧”`);
}

;// CONCATENATED MODULE: ./src/core/audit/rules/delivered-in-bursts.ts

/** One read that brings this share of an answer's pieces brings the answer. */
const BURST_SHARE = 0.9;
/** Fewer pieces may well come together. */
const ENOUGH_DELTAS = 8;
/** An answer that takes no longer has no time to be streamed in. */
const LONG_ENOUGH_MS = 100;
const deliveredInBursts = countRule({
    id: 'delivered_in_bursts',
    family: 'measurement',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'Most of an arm’s answers arrived in one burst: a single read of the socket brought nearly all their pieces.',
    consequence: 'Qualifies the verdict on latency: time to first token and decode rate show how the text was sent, not how fast the model wrote it.',
    remedy: 'Look for a proxy or gateway that buffers between client and provider; compare the arms by total time.',
    among: ({ answered }) => answered.filter(({ burst_share, text_deltas }) => burst_share !== null && (text_deltas ?? 0) >= ENOUGH_DELTAS),
    holds: ({ burst_share, streamed, total_ms }) => (total_ms ?? 0) >= LONG_ENOUGH_MS && (streamed === false || (burst_share ?? 0) >= BURST_SHARE),
    suffices: (found, of) => 2 * found > of,
    says: ({ share }) => `${share} answers arrived in one burst; total time compares, time to first token and decode rate do not.`,
});

;// CONCATENATED MODULE: ./src/core/audit/rules/delta-mismatch.ts

const deltaMismatch = countRule({
    id: 'delta_mismatch',
    family: 'integrity',
    severity: 'critical',
    effect: 'qualifies',
    meaning: 'The pieces of text that were streamed, joined, are not the final text that the same stream sent at its end.',
    consequence: 'Qualifies the verdict: a client that shows the stream shows something else than one that waits for the end.',
    remedy: 'Report it to the provider with the request ids; until then use the final text.',
    among: ({ answered }) => answered.filter(({ final_text_matches }) => final_text_matches !== null),
    holds: ({ final_text_matches }) => final_text_matches === false,
    says: ({ share }) => `in ${share} answers the streamed pieces do not add up to the final text of the same stream.`,
});

// EXTERNAL MODULE: ./src/core/record/effort.ts
var record_effort = __webpack_require__(70715);
;// CONCATENATED MODULE: ./src/core/audit/rules/echo-differs.ts




const ECHOES = [
    // A deployment may be asked for by a name of its own; whether both arms were served one model, `settings_differ` says.
    { name: 'model', differs: modelDiffers, effect: 'qualifies' },
    {
        name: 'effort',
        differs: ({ effort, echoed_effort }, { arm }) => unlessEqual(sent(effort ?? arm.effort), echoed_effort),
        effect: 'not_comparable',
    },
    {
        name: 'max_output_tokens',
        effect: 'not_comparable',
        differs: (record, { arm }) => {
            const settings = arm.settings.find(({ run_id }) => run_id === record.run_id);
            return unlessEqual(settings?.max_output_tokens ?? null, record.echoed_max_output_tokens);
        },
    },
];
/** What a request gets that asks for none. */
const USUAL_TIERS = new Set(['default', 'auto']);
const echoDiffers = {
    id: 'echo_differs',
    family: 'comparability',
    severity: 'critical',
    effect: 'not_comparable',
    meaning: 'The server’s answer names another model, effort or output cap than was asked for, the arms name different dated snapshots, or requests were served on a special tier.',
    consequence: 'Not comparable where it touches more than 1 % of an arm; fewer, another service tier, or another name for the model in one arm qualify the verdict (two models are `settings_differ`).',
    remedy: 'Ask for a dated snapshot that both providers serve, and look what the endpoint does with the parameter.',
    check: ({ arms, pairs }) => [
        ...arms.flatMap(againstRequest),
        ...arms.flatMap(specialTier),
        ...pairs.flatMap(snapshots),
    ],
};
function againstRequest(evidence) {
    const { name, records } = evidence;
    return ECHOES.flatMap((echo) => {
        const differing = records.filter((record) => echo.differs(record, evidence) !== null);
        const first = differing[0];
        if (first === undefined)
            return [];
        const [asked, echoed] = echo.differs(first, evidence);
        const message = `${name}: ${(0,numbers/* grouped */.zD)(differing.length)} of ${(0,numbers/* grouped */.zD)(records.length)} answers named ${echo.name} ${echoed} where ${asked} was asked for.`;
        const effect = echo.effect === 'qualifies' ? 'qualifies' : spoilsComparison(differing.length, records.length);
        return [inArm(name, differing, records.length, message, { effect })];
    });
}
function specialTier({ name, records }) {
    const special = records.filter(({ service_tier }) => service_tier !== null && !USUAL_TIERS.has(service_tier));
    if (special.length === 0)
        return [];
    const message = `${name}: ${(0,numbers/* grouped */.zD)(special.length)} of ${(0,numbers/* grouped */.zD)(records.length)} requests got service tier ${special[0]?.service_tier}, whose latency and price are its own.`;
    return [inArm(name, special, records.length, message, { severity: 'warning', effect: 'qualifies' })];
}
function snapshots({ names, a, b, joined }) {
    const [inA, inB] = [dated(a.records), dated(b.records)];
    if (inA === '' || inB === '' || inA === inB)
        return [];
    const message = `${names[0]} was served by ${inA} and ${names[1]} by ${inB}: these are different models.`;
    return [{ arm: null, pair: names, count: joined.length, of: joined.length, examples: [], message }];
}
/** The dated snapshots of one model that an arm's answers name; '' where they name none. */
function dated(records) {
    const names = records.map(({ echoed_model }) => withoutVendor(echoed_model ?? '')).filter((name) => DATED.test(name));
    return [...new Set(names)].sort().join(', ');
}
const DATED = /-\d{4}-\d{2}-\d{2}$/;
function modelDiffers({ model, echoed_model }) {
    if (echoed_model === null)
        return null;
    // An alias is answered by one of its snapshots; a snapshot only by itself.
    const same = DATED.test(model) && DATED.test(echoed_model)
        ? withoutVendor(model) === withoutVendor(echoed_model)
        : (0,record_model/* canonicalModel */.a)(model) === (0,record_model/* canonicalModel */.a)(echoed_model);
    return same ? null : [model, echoed_model];
}
function withoutVendor(model) {
    return model
        .trim()
        .toLowerCase()
        .replace(/^openai[./]/, '');
}
/** The effort that a request names; null where it leaves that to the server. */
function sent(effort) {
    return effort === record_effort/* SERVER_DEFAULT */.qq ? null : effort;
}
function unlessEqual(asked, echoed) {
    return asked === null || echoed === null || asked === echoed ? null : [String(asked), String(echoed)];
}

;// CONCATENATED MODULE: ./src/core/audit/rules/empty-answer.ts


const emptyAnswer = countRule({
    id: 'empty_answer',
    family: 'truth of "ok"',
    severity: 'warning',
    effect: 'none',
    meaning: 'A request completed and was billed, but brought no text.',
    consequence: 'None: it counts as a failure of the provider.',
    remedy: 'Report it with the request ids.',
    holds: (record) => (0,record_record/* outcomeOf */.sG)(record) === 'empty',
    says: ({ share }) => `${share} requests completed without a word of text.`,
});

;// CONCATENATED MODULE: ./src/core/audit/sequence.ts
/** The records of each run, in the order in which they stand. */
function byRun(records) {
    const runs = new Map();
    for (const record of records) {
        const run = runs.get(record.run_id ?? '') ?? [];
        runs.set(record.run_id ?? '', run);
        run.push(record);
    }
    return [...runs.values()];
}
/** How many numbers a run's sequence of requests lacks between its first and its last; it may start anywhere. */
function missingNumbers(run) {
    const numbers = new Set(run.map(({ run_index }) => run_index));
    const [low, high] = [...numbers].reduce(([least, most], number) => [Math.min(least, number), Math.max(most, number)], [Infinity, -Infinity]);
    return numbers.size === 0 ? 0 : high - low + 1 - numbers.size;
}
/**
 * Records that were put into a run's sequence from before its beginning or from
 * after its end: outside the time of the longest rising subsequence of its start
 * times (patience sorting), which is the run itself. Several at the beginning or
 * end of the sequence are no such records: a wall clock that was set back puts all
 * of one side out of order.
 */
function outOfOrder(run) {
    const inSequence = run
        .map((record) => ({ record, at: Date.parse(record.started_at) }))
        .filter(({ at }) => Number.isFinite(at))
        .sort((a, b) => a.record.run_index - b.record.run_index || a.at - b.at);
    const times = inSequence.map(({ at }) => at);
    const rising = longestRising(times);
    const [first, last] = [times[rising[0] ?? 0] ?? 0, times[rising.at(-1) ?? 0] ?? 0];
    const inOrder = new Set(rising);
    const inRun = times.map((at, index) => inOrder.has(index) || (at >= first && at <= last));
    const from = severalOutside(inRun);
    const to = inRun.length - severalOutside([...inRun].reverse());
    return inSequence.flatMap(({ record }, index) => (index >= from && index < to && !inRun[index] ? [record] : []));
}
/** How many records stand outside the run's time at the beginning, where it is more than one. */
function severalOutside(inRun) {
    const length = inRun.indexOf(true);
    return length > 1 ? length : 0;
}
/** The places of a longest subsequence that never falls. */
function longestRising(times) {
    const tails = [];
    const previous = times.map((time, index) => {
        const place = firstAbove(tails, times, time);
        tails[place] = index;
        return place === 0 ? -1 : tails[place - 1];
    });
    const places = [];
    for (let index = tails.at(-1) ?? -1; index !== -1; index = previous[index])
        places.push(index);
    return places.reverse();
}
/** The first of the piles whose top is later than `time`. */
function firstAbove(tails, times, time) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (times[tails[middle]] > time)
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

;// CONCATENATED MODULE: ./src/core/audit/rules/gaps-in-run.ts




const gapsInRun = {
    id: 'gaps_in_run',
    family: 'comparability',
    severity: 'info',
    effect: 'qualifies',
    meaning: 'Numbers are missing in an arm’s sequence of requests, or the run stood still for long between two of them.',
    consequence: 'Qualifies the verdict: requests may have been left out, and what follows a pause met another hour of the endpoint.',
    remedy: 'Look into the journal for the missing numbers; a resumed run has its pause by design.',
    check: ({ arms }) => arms.flatMap(gaps),
};
function gaps({ arm, name, records }) {
    const missing = byRun(arm.all).reduce((sum, run) => sum + missingNumbers(run), 0);
    const pauses = byRun(records).flatMap(longPauses);
    const longest = pauses.reduce((most, pause) => Math.max(most, pause.ms), 0);
    const message = [];
    if (missing > 0)
        message.push(`${(0,numbers/* counted */.hS)(missing, 'number is', 'numbers are')} missing in the sequence of requests`);
    if (pauses.length > 0)
        message.push(`it stood still ${(0,numbers/* counted */.hS)(pauses.length, 'time')}, up to ${(0,durations/* timespan */.u)(longest)}`);
    if (message.length === 0)
        return [];
    const examples = pauses.map(({ before }) => before);
    return [
        { ...inArm(name, examples, records.length, `${name}: ${message.join(', and ')}.`), count: missing + pauses.length },
    ];
}
/** A pause is no pause of the run where it is shorter than this, or than twenty usual intervals. */
const LONG_PAUSE_MS = 5 * 60_000;
const USUAL_INTERVALS = 20;
function longPauses(run) {
    const timed = run.map((record) => ({ record, at: Date.parse(record.started_at) })).sort((a, b) => a.at - b.at);
    const steps = timed.slice(1).map(({ record, at }, index) => {
        const last = timed[index];
        // Where the time goes on with an earlier request, the clock was set back or the record put in later.
        const goesOn = record.run_index > last.record.run_index || (record.attempt ?? 1) > 1;
        const ms = goesOn ? at - last.at - (last.record.total_ms ?? 0) : 0;
        return { before: record, interval: at - last.at, ms };
    });
    const intervals = steps.map(({ interval }) => interval).sort((a, b) => a - b);
    const usual = intervals[Math.floor(intervals.length / 2)] ?? 0;
    return steps.filter(({ ms }) => ms > Math.max(LONG_PAUSE_MS, USUAL_INTERVALS * usual));
}

// EXTERNAL MODULE: ./src/core/price/tokens.ts
var tokens = __webpack_require__(52523);
;// CONCATENATED MODULE: ./src/core/audit/rules/input-tokens-mismatch.ts





/**
 * input_tokens − o200k(prompt) is a constant of a run (to the token in all but
 * one of the 7,910 published records). Between two arms with the same prompts
 * the difference of their input tokens is one as well, whatever the tokenizer.
 */
const inputTokensMismatch = {
    id: 'input_tokens_mismatch',
    family: 'comparability',
    severity: 'critical',
    effect: 'not_comparable',
    meaning: 'A prompt was billed for other input tokens than the arm’s constant overhead allows: what was sent is not what the record says, or not what the other arm was sent.',
    consequence: 'Not comparable where it touches more than 1 % of the pairs; fewer, or one constant surplus in all of an arm, qualify the verdict.',
    remedy: 'Ask the prompts again in both arms; look for a developer message or template that only one arm had.',
    check: (evidence) => [
        ...evidence.pairs.flatMap((pair) => betweenArms(pair, evidence)),
        ...evidence.arms.flatMap((arm) => withinArm(arm, evidence)),
    ],
};
function betweenArms(pair, evidence) {
    const { names, joined } = pair;
    const comparable = joined.filter(({ a, b }) => a.input_tokens !== null && b.input_tokens !== null && !textsDiffer(a, b));
    const usual = mostOf(comparable.map(difference));
    // Where no difference is usual, none is the one to be expected of a model that counts the same text.
    if (usual === null && !countsAlike(pair, evidence))
        return [];
    const differing = comparable.filter((records) => difference(records) !== (usual?.value ?? 0));
    return [...(usual === null ? [] : surplus(names, usual)), ...odd(names, differing, comparable.length)];
}
/** True where two arms serve one model and neither shows that its tokens are no count of its texts. */
function countsAlike({ a, b }, { arms }) {
    return (0,record_model/* canonicalModel */.a)(a.model) === (0,record_model/* canonicalModel */.a)(b.model) && [a, b].every((arm) => !countsOtherwise(arm, arms));
}
function countsOtherwise(arm, arms) {
    const output = arms.find((other) => other.arm === arm)?.output;
    return output !== undefined && output.constant === null && output.residuals.size > 0;
}
/** The value that more than half share. */
function mostOf(values) {
    const most = (0,tokens/* mode */.Mq)(values);
    return most !== null && 2 * most.count > most.of ? most : null;
}
function difference({ a, b }) {
    return (a.input_tokens ?? 0) - (b.input_tokens ?? 0);
}
function surplus([a, b], usual) {
    if (usual.value === 0)
        return [];
    const [more, less] = usual.value > 0 ? [a, b] : [b, a];
    const message = `The same prompt costs ${(0,numbers/* grouped */.zD)(Math.abs(usual.value))} input tokens more in ${more} than in ${less}: their developer messages or templates differ.`;
    return [
        {
            arm: null,
            pair: [a, b],
            count: usual.count,
            of: usual.of,
            examples: [],
            message,
            severity: 'warning',
            effect: 'qualifies',
        },
    ];
}
function odd(names, differing, of) {
    const first = differing[0];
    if (first === undefined)
        return [];
    const message = `${shareOf(differing.length, of)} prompts cost other input tokens in ${names[0]} than in ${names[1]} ` +
        `(first: ${(0,numbers/* grouped */.zD)(first.a.input_tokens ?? 0)} against ${(0,numbers/* grouped */.zD)(first.b.input_tokens ?? 0)}): what was sent can’t have been the same.`;
    const examples = examplesOf(differing.map(({ a }) => a));
    return [
        {
            arm: null,
            pair: names,
            count: differing.length,
            of,
            examples,
            message,
            effect: spoilsComparison(differing.length, of),
        },
    ];
}
/** Records without a counterpart are held against the arm's own constant. */
function withinArm(evidence, { arms, pairs, count }) {
    const { arm, name, records } = evidence;
    const joined = new Set(pairs
        .filter((pair) => pair.a === arm || pair.b === arm)
        .flatMap((pair) => pair.joined.flatMap(({ a, b }) => [a, b])));
    const alone = records.filter((record) => !joined.has(record));
    if (alone.length === 0)
        return [];
    const overhead = ownOverhead(records, count) ?? expectedOverhead(arm, arms, count);
    if (overhead === null)
        return [];
    const checked = alone
        .map((record) => ({ record, excess: (0,tokens/* inputExcess */.UH)(record, count) }))
        .filter(({ excess }) => excess !== null);
    const differing = checked.filter(({ excess }) => excess !== overhead).map(({ record }) => record);
    if (differing.length === 0)
        return [];
    const message = `${name}: ${shareOf(differing.length, checked.length)} prompts cost other input tokens than their text and the arm’s overhead of ${overhead} come to.`;
    return [
        inArm(name, differing, checked.length, message, { effect: spoilsComparison(differing.length, records.length) }),
    ];
}
/** input − o200k(prompt) on most of an arm's records. */
function ownOverhead(records, count) {
    return mostOf(evenly(records, SAMPLE).map((record) => (0,tokens/* inputExcess */.UH)(record, count)))?.value ?? null;
}
/** What another arm of the model shows, or what is published of the model with this developer message. */
function expectedOverhead(arm, arms, count) {
    if (countsOtherwise(arm, arms))
        return null;
    for (const other of arms) {
        if (other.arm === arm || (0,record_model/* canonicalModel */.a)(other.arm.model) !== (0,record_model/* canonicalModel */.a)(arm.model))
            continue;
        const shown = ownOverhead(other.records, count);
        if (shown !== null)
            return shown;
    }
    const [settings] = arm.settings;
    if (settings === undefined)
        return null;
    const layout = (0,tokens/* inputLayoutTokens */.D4)(arm.model, settings.instructions === null ? 1 : 2);
    const developer = settings.instructions === null ? 0 : count(settings.instructions);
    return layout === null || developer === null ? null : layout + developer;
}
/** Enough to know a constant by. */
const SAMPLE = 500;
function evenly(records, size) {
    const step = Math.ceil(records.length / size);
    return step <= 1 ? records : records.filter((_, index) => index % step === 0);
}

;// CONCATENATED MODULE: ./src/core/audit/rules/late-client.ts


/** A delay of the client's event loop beyond this shows in a latency of about a second at the second digit. */
const LATE_MS = 20;
const lateClient = countRule({
    id: 'late_client',
    family: 'measurement',
    severity: 'warning',
    effect: 'qualifies',
    meaning: `The client’s own event loop was held up for more than ${LATE_MS} ms during an attempt.`,
    consequence: 'Qualifies the verdict on latency where more than 1 % of an arm’s attempts are touched: part of their latency is the client’s.',
    remedy: 'Run on a quieter machine, with concurrency 1.',
    holds: ({ loop_delay_ms }) => (loop_delay_ms ?? 0) > LATE_MS,
    says: ({ found, share }) => {
        const worst = found.reduce((most, { loop_delay_ms }) => Math.max(most, loop_delay_ms ?? 0), 0);
        return `during ${share} attempts the client itself was late by more than ${LATE_MS} ms (up to ${(0,numbers/* grouped */.zD)(worst)} ms).`;
    },
    grade: ({ found, of }) => (isRare(found.length, of) ? { severity: 'info', effect: 'none' } : {}),
});

// EXTERNAL MODULE: ./src/core/statistics/binomial.ts
var binomial = __webpack_require__(8126);
;// CONCATENATED MODULE: ./src/core/audit/network-losses.ts

/** Attempts of an arm that were lost on what is taken for the client's own network, repeated ones among them. */
function networkLosses({ all }) {
    return all.filter((record) => record.warmup !== true && (0,fault/* faultOf */.K)(record) === 'network');
}
/**
 * Losses of two arms in the time in which both were asked. While only one was, its
 * losses say nothing of the other; an outage is one loss however often it was
 * tried to get through it.
 */
function lossesOfBoth(a, b) {
    const shared = inSharedTime(a, b);
    const episodes = [[], []];
    const attempts = [0, 0];
    let hit = new Set();
    for (const { record, arm } of shared) {
        attempts[arm] += 1;
        if ((0,fault/* faultOf */.K)(record) !== 'network')
            hit = new Set();
        else if (!hit.has(arm)) {
            hit.add(arm);
            episodes[arm].push(record);
        }
    }
    return [
        { episodes: episodes[0], attempts: attempts[0] },
        { episodes: episodes[1], attempts: attempts[1] },
    ];
}
/** The attempts of both arms in the order of their time, from the later first to the earlier last one. */
function inSharedTime(a, b) {
    const placed = [place(a, 0), place(b, 1)];
    const from = Math.max(...placed.map((own) => own[0]?.at ?? Infinity));
    const to = Math.min(...placed.map((own) => own.at(-1)?.at ?? -Infinity));
    return placed
        .flat()
        .filter(({ at }) => at >= from && at <= to)
        .sort((one, other) => one.at - other.at);
}
function place({ all }, arm) {
    return all
        .filter(({ warmup }) => warmup !== true)
        .map((record) => ({ record, arm, at: Date.parse(record.started_at) }))
        .filter(({ at }) => Number.isFinite(at))
        .sort((one, other) => one.at - other.at);
}

;// CONCATENATED MODULE: ./src/core/audit/rules/network-losses-differ.ts




/** By chance alone losses split so unevenly less often than this. */
const LEVEL = 0.05;
const networkLossesDiffer = {
    id: 'network_losses_differ',
    family: 'truth of "ok"',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'Attempts that were lost on what is taken for the client’s own network, and asked again, concern one arm far more than the other, although both were asked at the same time.',
    consequence: 'Qualifies the verdict on reliability: these losses leave both arms, but a provider that resets connections under load causes them as well.',
    remedy: 'Look at the lost attempts in the records; measure from another network, and ask the provider about resets.',
    check: ({ pairs }) => pairs.flatMap(({ names, a, b }) => unevenLosses(names, ...lossesOfBoth(a, b))),
};
function unevenLosses(names, a, b) {
    const p = splitProbability(a, b);
    if (p === null || p >= LEVEL)
        return [];
    const told = [a, b].map(({ episodes, attempts }) => shareOf(episodes.length, attempts));
    const message = `${names[0]} lost ${told[0]} attempts on the network, ${names[1]} ${told[1]} in the same time (p = ${(0,numbers/* probability */.E5)(p)}; losses in a row count once): a network that both use loses alike.`;
    const lost = [...a.episodes, ...b.episodes];
    const common = { arm: null, pair: names, count: lost.length, of: a.attempts + b.attempts };
    return [{ ...common, examples: examplesOf(lost), message }];
}
/**
 * How often chance alone splits all losses at least so unevenly, in proportion to
 * the attempts: the exact conditional binomial test of two rates, two-sided by
 * doubling (Przyborowski and Wilenski 1940). Null where nothing was lost.
 */
function splitProbability(a, b) {
    const lost = a.episodes.length + b.episodes.length;
    if (lost === 0 || a.attempts === 0 || b.attempts === 0)
        return null;
    const share = a.attempts / (a.attempts + b.attempts);
    const atMost = (0,binomial/* binomialCdf */.HU)(a.episodes.length, lost, share);
    const atLeast = 1 - (0,binomial/* binomialCdf */.HU)(a.episodes.length - 1, lost, share);
    return Math.min(1, 2 * Math.min(atMost, atLeast));
}

;// CONCATENATED MODULE: ./src/core/audit/rules/not-reconcilable.ts

/** With fewer answers a constant can't be expected to show. */
const FEW_ANSWERS = 5;
const notReconcilable = {
    id: 'not_reconcilable',
    family: 'integrity',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'The tokens billed show no constant relation to the o200k tokens of the text: the model has another tokenizer, usage is not exact, or most texts are not the ones that were billed.',
    consequence: 'Qualifies the verdict: repeated or missing text can’t be found by the bill. Critical where the model, or another arm of it, is known to have such a relation.',
    remedy: 'Look whether the endpoint’s usage is exact; streamed pieces and snapshots are still looked at without it.',
    check: ({ arms }) => arms.flatMap(({ name, output: { constant, expected, residuals } }) => {
        if (constant !== null || residuals.size < FEW_ANSWERS)
            return [];
        const known = expected === null ? '' : `, where sound answers of the model have ${expected} tokens beyond their text`;
        const message = `${name}: the tokens billed for ${(0,numbers/* grouped */.zD)(residuals.size)} answers have no constant relation to their text${known}; repeated or missing text can’t be found by them.`;
        const grade = expected === null ? {} : { severity: 'critical' };
        return [{ arm: name, pair: null, count: residuals.size, of: residuals.size, examples: [], message, ...grade }];
    }),
};

;// CONCATENATED MODULE: ./src/core/audit/rules/not-streamed.ts

const notStreamed = countRule({
    id: 'not_streamed',
    family: 'measurement',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'An answer’s text came in no usable pieces: only at the stream’s end, in one piece that holds most of it, or all of it at once.',
    consequence: 'Qualifies the verdict on latency where more than 1 % of an arm’s answers are touched: these have a total time and no time to first token.',
    remedy: 'Look for a proxy or gateway that buffers between client and provider; compare the arms by total time.',
    among: ({ answered }) => answered.filter(({ streamed }) => streamed !== null),
    holds: ({ streamed }) => streamed === false,
    says: ({ share }) => `${share} answers were not streamed: they have a total time and no time to first token.`,
    grade: ({ found, of }) => (isRare(found.length, of) ? { severity: 'info', effect: 'none' } : {}),
});

;// CONCATENATED MODULE: ./src/core/audit/rules/ok-without-answer.ts



const okWithoutAnswer = countRule({
    id: 'ok_without_answer',
    family: 'truth of "ok"',
    severity: 'warning',
    effect: 'none',
    meaning: 'A record is marked ok and brought no answer.',
    consequence: 'None: such a record counts as a failure here, whatever its file says.',
    remedy: 'Don’t count successes by `ok` in this file.',
    holds: (record) => record.ok && !(0,record_record/* isAnswered */.Qy)(record),
    says: ({ found, share }) => {
        const silent = found.filter(({ output_tokens }) => output_tokens === null).length;
        const how = silent === 0 ? '' : `, ${(0,numbers/* grouped */.zD)(silent)} of them without usage, too`;
        return `${share} records brought no text although marked ok${how}; here they count as failures.`;
    },
});

;// CONCATENATED MODULE: ./src/core/audit/rules/output-beyond-limit.ts


const outputBeyondLimit = countRule({
    id: 'output_beyond_limit',
    family: 'integrity',
    severity: 'critical',
    effect: 'qualifies',
    meaning: 'A request was billed for more output tokens than its `max_output_tokens` allows.',
    consequence: 'Qualifies the verdict on cost: the bill has no bound that the client sets, and caps on spending hold only between requests.',
    remedy: 'Claim it from the provider with the request ids; lower `max-cost-usd` by what one such request can cost.',
    among: (arm) => arm.records.filter((record) => record.output_tokens !== null && limitOf(record, arm) !== null),
    holds: (record, arm) => (record.output_tokens ?? 0) > (limitOf(record, arm) ?? Infinity),
    says: ({ arm, found, share }) => {
        const worst = found.reduce((most, other) => (other.output_tokens ?? 0) > (most.output_tokens ?? 0) ? other : most);
        return `${share} requests were billed for more output tokens than were allowed (up to ${(0,numbers/* grouped */.zD)(worst.output_tokens ?? 0)} where the limit was ${(0,numbers/* grouped */.zD)(limitOf(worst, arm) ?? 0)}).`;
    },
});
/** What was asked for; what the answer names where the settings are not known. */
function limitOf(record, { arm }) {
    const settings = arm.settings.find(({ run_id }) => run_id === record.run_id);
    return settings?.max_output_tokens ?? record.echoed_max_output_tokens;
}

;// CONCATENATED MODULE: ./src/core/audit/rules/output-overhead-differs.ts


const outputOverheadDiffers = {
    id: 'output_overhead_differs',
    family: 'integrity',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'Nearly all answers of an arm are billed for one constant number of tokens more or fewer than sound answers of the model elsewhere, and no repeated text explains it.',
    consequence: 'Qualifies the verdict on cost: the same text is billed differently. The text itself is sound.',
    remedy: 'Ask the provider what it adds to an answer’s tokens.',
    check: ({ arms }) => arms.flatMap(({ name, answered, output: { constant, expected, residuals } }) => {
        if (constant === null || expected === null || constant === expected)
            return [];
        const found = answered.filter((record) => residuals.get(record) === constant);
        const difference = `${(0,numbers/* grouped */.zD)(Math.abs(constant - expected))} ${constant > expected ? 'more' : 'fewer'}`;
        const message = `${name}: ${(0,numbers/* grouped */.zD)(found.length)} of ${(0,numbers/* grouped */.zD)(residuals.size)} answers are billed for ${difference} output tokens than sound answers of the model elsewhere (${constant} beyond their text, not ${expected}).`;
        return [inArm(name, found, residuals.size, message)];
    }),
};

;// CONCATENATED MODULE: ./src/core/audit/rules/prompt-mismatch.ts


const promptMismatch = {
    id: 'prompt_mismatch',
    family: 'comparability',
    severity: 'critical',
    effect: 'not_comparable',
    meaning: 'For one prompt id the two arms were sent different texts.',
    consequence: 'Not comparable where it touches more than 1 % of the pairs; fewer qualify the verdict.',
    remedy: 'Run both arms on one dataset and template; where a retry was merged by hand, ask that prompt again in both arms.',
    check: ({ pairs }) => pairs.flatMap(({ names, joined }) => {
        const differing = joined.filter(({ a, b }) => textsDiffer(a, b)).map(({ a }) => a);
        if (differing.length === 0)
            return [];
        const message = `${shareOf(differing.length, joined.length)} prompts had other texts in ${names[0]} than in ${names[1]}.`;
        const effect = spoilsComparison(differing.length, joined.length);
        const common = { arm: null, pair: names, count: differing.length, of: joined.length };
        return [{ ...common, examples: examplesOf(differing), message, effect }];
    }),
};

;// CONCATENATED MODULE: ./src/core/audit/rules/prompt-sets-differ.ts


const promptSetsDiffer = {
    id: 'prompt_sets_differ',
    family: 'comparability',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'Some prompts were asked in one arm only.',
    consequence: 'Qualifies the verdict, which rests on the shared prompts; not comparable where there is none.',
    remedy: 'Give both arms the same dataset, limit, offset and shard; resume a run that stopped.',
    check: ({ pairs }) => pairs.flatMap(setsDiffer),
};
function setsDiffer({ names, joined, onlyA, onlyB }) {
    const alone = [...onlyA, ...onlyB];
    if (alone.length === 0)
        return [];
    const of = joined.length + alone.length;
    const parts = [onlyA, onlyB].flatMap((only, index) => only.length === 0 ? [] : [`${(0,numbers/* grouped */.zD)(only.length)} only in ${names[index]}`]);
    const shared = joined.length === 0 ? 'none is shared' : `the comparison rests on the ${(0,numbers/* grouped */.zD)(joined.length)} shared ones`;
    const message = `Of ${(0,numbers/* grouped */.zD)(of)} prompts ${parts.join(' and ')} were asked; ${shared}.`;
    const grade = joined.length === 0 ? { severity: 'critical', effect: 'not_comparable' } : {};
    return [{ arm: null, pair: names, count: alone.length, of, examples: examplesOf(alone), message, ...grade }];
}

;// CONCATENATED MODULE: ./src/core/audit/rules/provider-faults.ts

const providerFaults = failureRule(['provider'], 'failed by the provider’s doing', {
    id: 'provider_faults',
    family: 'truth of "ok"',
    severity: 'info',
    effect: 'none',
    meaning: 'Requests failed by the provider’s doing: 5xx, an error in the stream, a cut stream, an empty completion.',
    consequence: 'None: that is what the completion test compares; for accuracy they are wrong, for latency slower than everything.',
    remedy: 'Look at the kinds; a retry policy hides them from users, not from the bill.',
});

;// CONCATENATED MODULE: ./src/core/audit/rules/reasoning-beyond-output.ts

const reasoningBeyondOutput = countRule({
    id: 'reasoning_beyond_output',
    family: 'integrity',
    severity: 'critical',
    effect: 'qualifies',
    meaning: 'Usage counts more reasoning tokens than output tokens, of which they are a part.',
    consequence: 'Qualifies the verdict on cost and tokens: one of the two counts is wrong.',
    remedy: 'Report it to the provider with the request ids; take the cost from its own bill.',
    among: ({ records }) => records.filter(({ output_tokens, reasoning_tokens }) => output_tokens !== null && reasoning_tokens !== null),
    holds: ({ output_tokens, reasoning_tokens }) => (reasoning_tokens ?? 0) > (output_tokens ?? 0),
    says: ({ share }) => `${share} requests report more reasoning tokens than output tokens in all.`,
});

;// CONCATENATED MODULE: ./src/core/audit/rules/replayed-text.ts



const replayedText = countRule({
    id: 'replayed_text',
    family: 'integrity',
    severity: 'critical',
    effect: 'qualifies',
    meaning: 'A stretch of the answer that had been delivered was sent again, not from the beginning; with it cut out the tokens fit exactly.',
    consequence: 'Qualifies the verdict: what a reader of the stream sees is garbled, whatever the score and the latency say.',
    remedy: 'Report it to the provider with the request ids and the stretches shown; don’t show such a stream to users.',
    among: ({ answered, output }) => answered.filter((record) => output.residuals.has(record)),
    holds: (record, { output }) => output.replays.has(record),
    says: ({ arm: { output }, found, share }) => {
        const first = found[0];
        const replays = output.replays.get(first)?.locate() ?? [];
        const example = replays.length === 0 ? '' : `; in ${first.prompt_id}: ${replayed_text_shown(first, replays)}`;
        return `in ${share} answers text already delivered was sent again (${(0,numbers/* grouped */.zD)(output.excessive.size)} hold more text than was billed)${example}.`;
    },
});
const replayed_text_BEFORE = 28;
const HEAD = 40;
const TAIL = 28;
const AFTER = 16;
/** The seam as a reader met it: what stood before, what came again, how it went on. */
function replayed_text_shown({ output_text }, replays) {
    // The shortest is the innermost, the only one sure to stand in one piece.
    const replay = replays.reduce((shortest, other) => (other.length < shortest.length ? other : shortest));
    const text = output_text ?? '';
    const end = replay.at + replay.length;
    const again = replay.length > HEAD + TAIL ? `${replay.stretch.slice(0, HEAD)} … ${replay.stretch.slice(-TAIL)}` : replay.stretch;
    return (0,escaping/* foldLines */.r7)(`“…${text.slice(Math.max(0, replay.at - replayed_text_BEFORE), replay.at)}⟦again: ${again}⟧${text.slice(end, end + AFTER)}…”`);
}

;// CONCATENATED MODULE: ./src/core/audit/rules/retried-records.ts




const retriedRecords = {
    id: 'retried_records',
    family: 'comparability',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'Records of the measurement are repetitions or stand out of the order of their time: asked again, or merged from another run.',
    consequence: 'Qualifies the verdict: the first attempt’s failure or latency is hidden behind a later one. Nothing where the file itself holds every earlier attempt.',
    remedy: 'Compare the journal, which holds every attempt, and look whether the prompt was the same.',
    check: ({ arms }) => arms.flatMap(retried),
};
function retried({ arm, name, records }) {
    const again = records.filter((record) => (record.attempt ?? 1) > 1);
    const twice = repeated(records, record_record/* promptKey */.uZ);
    // Records of our own say which attempt they are; in the walkthrough's only the time tells.
    const misplaced = byRun(records.filter(record_record/* isWalkthroughRecord */.qm)).flatMap(outOfOrder);
    const foreign = fromAnotherRun(records);
    const found = [...new Set([...again, ...twice, ...misplaced, ...foreign])];
    if (found.length === 0)
        return [];
    const parts = [
        [again.length, 'asked again'],
        [twice.length, 'a second record of its prompt'],
        [misplaced.length, 'out of the order of time'],
        [foreign.length, 'from another run'],
    ];
    const how = parts.flatMap(([count, words]) => (count === 0 ? [] : [`${(0,numbers/* grouped */.zD)(count)} ${words}`])).join(', ');
    const message = `${name}: ${shareOf(found.length, records.length)} records did not come of a plain first attempt (${how})`;
    if (found.length === again.length && hasEarlierAttempts(arm, again)) {
        const grade = { severity: 'info', effect: 'none' };
        return [inArm(name, found, records.length, `${message}; the earlier attempts are in the file.`, grade)];
    }
    return [inArm(name, found, records.length, `${message}; what they stand in for is no part of this comparison.`)];
}
/** True where each repetition's earlier attempts are recorded as superseded. */
function hasEarlierAttempts({ all }, again) {
    const superseded = new Set(all.filter((record) => record.superseded === true).map(record_record/* promptKey */.uZ));
    return again.every((record) => superseded.has((0,record_record/* promptKey */.uZ)(record)));
}
/**
 * Records of other runs where an arm's main run lacks numbers: put in the place of
 * what failed there. Shards and continuations lack none, each within itself.
 */
function fromAnotherRun(records) {
    const [main = [], ...others] = byRun(records).sort((a, b) => b.length - a.length);
    return missingNumbers(main) > 0 ? others.flat() : [];
}
/** Every record but the first of those that share a key. */
function repeated(records, key) {
    const seen = new Set();
    return records.filter((record) => seen.has(key(record)) || !seen.add(key(record)));
}

;// CONCATENATED MODULE: ./src/core/audit/rules/sequence-gap.ts

const sequenceGap = countRule({
    id: 'sequence_gap',
    family: 'integrity',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'The stream’s events are numbered, and numbers are missing or out of order.',
    consequence: 'Qualifies the verdict: events were lost or repeated on the way.',
    remedy: 'Look for a proxy between client and provider; report it with the request ids.',
    holds: ({ sequence_gaps }) => (sequence_gaps ?? 0) > 0,
    says: ({ share }) => `${share} streams had gaps in their event numbers: events were lost or repeated.`,
});

;// CONCATENATED MODULE: ./src/core/audit/rules/settings-differ.ts


const settingsDiffer = {
    id: 'settings_differ',
    family: 'comparability',
    severity: 'critical',
    effect: 'not_comparable',
    meaning: 'The arms ran with different settings: another model, effort, output cap or developer message, or one of them on the embedded endpoint.',
    consequence: 'Not comparable. A difference in dataset name, order, concurrency, warm-ups, time-outs or connections only qualifies it.',
    remedy: 'Run both arms in one run, or repeat one with the settings of the other.',
    check: ({ pairs }) => pairs.flatMap((pair) => [
        ...settingsDifference(pair, GRAVE),
        ...settingsDifference(pair, LIGHT, { severity: 'warning', effect: 'qualifies' }),
    ]),
};
/** Where these differ, the two arms were asked different things. */
const GRAVE = [
    {
        name: 'model',
        values: ({ records }) => served(records.map(({ echoed_model: model }) => model), records.map(({ model }) => model)).map(record_model/* canonicalModel */.a),
    },
    {
        name: 'effort',
        values: ({ records, effort }) => served(records.map(({ echoed_effort: echoed }) => echoed), records.map((record) => record.effort ?? effort)),
    },
    recorded('max_output_tokens'),
    recorded('instructions'),
    recorded('simulated'),
];
/** Where these differ, answers compare but latencies were had under different conditions. */
const LIGHT = [
    recorded('dataset'),
    recorded('order'),
    recorded('concurrency'),
    recorded('warmups'),
    recorded('timeout_seconds'),
    recorded('idle_timeout_seconds'),
    recorded('fresh_connection'),
];

;// CONCATENATED MODULE: ./src/core/audit/rules/settings-unrecorded.ts
const settingsUnrecorded = {
    id: 'settings_unrecorded',
    family: 'comparability',
    severity: 'info',
    effect: 'qualifies',
    meaning: 'An arm’s file says nothing of the settings it was made with (files of the walkthrough never do).',
    consequence: 'Qualifies the verdict: that both arms had the same output cap, effort and developer message can’t be checked.',
    remedy: 'Keep the summary beside the records; parity-bench writes the settings into it.',
    check: ({ pairs }) => pairs.flatMap(({ names, a, b }) => {
        const silent = [a, b].filter((arm) => arm.settings.length === 0);
        if (silent.length === 0)
            return [];
        const whose = silent.length === 2
            ? 'Neither arm’s settings are recorded'
            : `The settings of ${silent[0]?.arm} are not recorded`;
        const message = `${whose}: that both had the same output cap, effort and developer message can’t be checked.`;
        return [{ arm: null, pair: names, count: silent.length, of: 2, examples: [], message }];
    }),
};

;// CONCATENATED MODULE: ./src/core/audit/rules/simulated.ts
const simulated = {
    id: 'simulated',
    family: 'measurement',
    severity: 'info',
    effect: 'qualifies',
    meaning: 'The answers came from the embedded endpoint, not from a provider.',
    consequence: 'Qualifies the verdict: the figures say nothing of any provider.',
    remedy: 'Run without `simulate` to measure.',
    check: ({ arms }) => {
        const embedded = arms.filter(({ arm }) => arm.settings.some((settings) => settings.simulated));
        if (embedded.length === 0)
            return [];
        const whose = embedded.length === arms.length
            ? 'All figures are'
            : `The figures of ${embedded.map(({ name }) => name).join(', ')} are`;
        const message = `${whose} those of the embedded endpoint: they say nothing of any provider.`;
        return [{ arm: null, pair: null, count: embedded.length, of: arms.length, examples: [], message }];
    },
};

;// CONCATENATED MODULE: ./src/core/audit/rules/timed-out.ts

const timedOut = failureRule(['timeout'], 'ran into our own deadline', {
    id: 'timed_out',
    family: 'truth of "ok"',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'Our own deadline ended requests that were still under way.',
    consequence: 'Qualifies the verdict: how long these would have taken is unknown; they count as failed and as slower than everything.',
    remedy: 'Raise `timeout-seconds`, alike in both arms.',
});

;// CONCATENATED MODULE: ./src/core/audit/rules/truncated.ts


const truncated = countRule({
    id: 'truncated',
    family: 'truth of "ok"',
    severity: 'warning',
    effect: 'none',
    meaning: 'A stream ended without its terminal event: no usage, and the text (if any) is cut.',
    consequence: 'None: it counts as a failure of the provider.',
    remedy: 'Report it with the request ids; a client should treat a missing terminal event as an error.',
    holds: (record) => (0,record_record/* outcomeOf */.sG)(record) === 'truncated',
    says: ({ share }) => `${share} streams ended without a terminal event, so without usage; what came is no whole answer.`,
});

;// CONCATENATED MODULE: ./src/core/audit/rules/unreconciled-output.ts


const unreconciledOutput = countRule({
    id: 'unreconciled_output',
    family: 'integrity',
    severity: 'critical',
    effect: 'qualifies',
    meaning: 'The text that arrived is not the text that was billed: output − reasoning − o200k(text) is not what sound answers of the model have.',
    consequence: 'Qualifies the verdict: latency and cost stand, the text is not to be trusted. A warning where it touches 1 % of the answers or fewer.',
    remedy: 'Look at the examples; `cumulative_snapshots` and `replayed_text` show what was sent twice.',
    among: ({ answered, output }) => answered.filter((record) => output.residuals.has(record)),
    holds: (record, { output }) => output.excessive.has(record) || output.deficient.has(record),
    says: ({ arm: { output }, share }) => {
        const parts = [
            [output.excessive.size, 'more text than was billed'],
            [output.deficient.size, 'less text than was billed'],
        ];
        const how = parts.flatMap(([count, words]) => (count === 0 ? [] : [`${(0,numbers/* grouped */.zD)(count)} with ${words}`])).join(', ');
        return `${share} answers did not reconcile with the tokens billed (${how}; output − reasoning − tokens of the text is ${output.constant} elsewhere).`;
    },
    grade: ({ found, of }) => (isRare(found.length, of) ? { severity: 'warning' } : {}),
});

;// CONCATENATED MODULE: ./src/core/audit/rules/zero-usage.ts

const zeroUsage = countRule({
    id: 'zero_usage',
    family: 'integrity',
    severity: 'warning',
    effect: 'qualifies',
    meaning: 'An answer came without usage, or with none of its tokens counted.',
    consequence: 'Qualifies the verdict on cost and throughput: both are understated in this arm.',
    remedy: 'Take the cost from the provider’s own bill; set `max-consecutive-missing-usage` to stop early.',
    among: ({ answered }) => answered,
    holds: ({ input_tokens, output_tokens }) => !input_tokens || !output_tokens,
    says: ({ share }) => `${share} answers came without token usage; their cost is unknown.`,
});

;// CONCATENATED MODULE: ./src/core/audit/audit.ts





































/** Every rule, in the order in which findings of one severity are told. */
const RULES = [
    // Were the arms asked the same, in the same way, at the same time?
    settingsDiffer,
    echoDiffers,
    promptMismatch,
    inputTokensMismatch,
    promptSetsDiffer,
    confoundedByTime,
    retriedRecords,
    gapsInRun,
    clientVersionsDiffer,
    settingsUnrecorded,
    // Is the text that arrived the text that was billed?
    cumulativeSnapshots,
    replayedText,
    unreconciledOutput,
    outputOverheadDiffers,
    deltaMismatch,
    billedUndelivered,
    sequenceGap,
    outputBeyondLimit,
    reasoningBeyondOutput,
    cachedBeyondInput,
    zeroUsage,
    cachedInput,
    notReconcilable,
    // Was what is called ok an answer?
    okWithoutAnswer,
    truncated,
    emptyAnswer,
    capped,
    networkLossesDiffer,
    clientFaults,
    timedOut,
    providerFaults,
    // Was the measurement itself sound?
    lateClient,
    notStreamed,
    deliveredInBursts,
    simulated,
];
/**
 * What a reader must know before believing the records: faults of comparability,
 * of the answers, of what is called ok, and of the measurement. The most severe
 * come first. A file without the added fields is audited as far as it reaches.
 */
function audit(arms, context) {
    const evidence = gather(arms, context.pairs ?? pairedArms(arms), context.count);
    const findings = RULES.flatMap((rule) => rule.check(evidence).map((detection) => toFinding(rule, detection)));
    return findings.sort((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}
const GRAVITY = { critical: 0, warning: 1, info: 2 };
function toFinding(rule, { severity, effect, ...detection }) {
    return { rule: rule.id, severity: severity ?? rule.severity, ...detection, effect: effect ?? rule.effect };
}

// EXTERNAL MODULE: ./src/core/audit/finding.ts
var audit_finding = __webpack_require__(79778);
// EXTERNAL MODULE: ./src/core/dataset/platinum.ts
var platinum = __webpack_require__(566);
// EXTERNAL MODULE: ./src/core/record/scorer-name.ts
var scorer_name = __webpack_require__(59737);
// EXTERNAL MODULE: ./src/core/statistics/bootstrap.ts + 3 modules
var bootstrap = __webpack_require__(41495);
// EXTERNAL MODULE: ./src/core/statistics/random.ts
var statistics_random = __webpack_require__(42452);
// EXTERNAL MODULE: ./src/core/statistics/normal.ts
var normal = __webpack_require__(45400);
;// CONCATENATED MODULE: ./src/core/statistics/student.ts
/** Student's t distribution, by the regularized incomplete beta function. */
const STEPS = 300;
const TINY = 1e-300;
/** P(|T| ≥ |t|) with `degrees` degrees of freedom, 1 or more. */
function studentTwoSidedP(t, degrees) {
    const x = degrees / (degrees + t * t);
    return Number.isFinite(t) ? incompleteBeta(x, degrees / 2, 0.5) : 0;
}
/**
 * The t of a two-sided interval of this level: 2.306 for .95 and 8 degrees.
 * Bisection on the tail, which falls in t.
 */
function twoSidedT(level, degrees) {
    let low = 0;
    let high = 2;
    while (studentTwoSidedP(high, degrees) > 1 - level)
        high *= 2;
    for (let halving = 0; halving < 100; halving++) {
        const middle = (low + high) / 2;
        if (studentTwoSidedP(middle, degrees) > 1 - level)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** I_x(a, b), by its continued fraction (Abramowitz & Stegun 26.5.8) in the form of Lentz. */
function incompleteBeta(x, a, b) {
    if (x <= 0)
        return 0;
    if (x >= 1)
        return 1;
    const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta(a, b));
    // The fraction converges fast on this side of the mean.
    if (x > (a + 1) / (a + b + 2))
        return 1 - (front * betaFraction(1 - x, b, a)) / b;
    return (front * betaFraction(x, a, b)) / a;
}
function betaFraction(x, a, b) {
    let c = 1;
    let d = 1 / notZero(1 - ((a + b) * x) / (a + 1));
    let fraction = d;
    for (let m = 1; m <= STEPS; m++) {
        const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / notZero(1 + even * d);
        c = notZero(1 + even / c);
        fraction *= d * c;
        const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / notZero(1 + odd * d);
        c = notZero(1 + odd / c);
        const change = d * c;
        fraction *= change;
        if (Math.abs(change - 1) < 1e-15)
            break;
    }
    return fraction;
}
function notZero(value) {
    return Math.abs(value) < TINY ? TINY : value;
}
function logBeta(a, b) {
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}
/** ln Γ(x) for x > 0: Stirling's series after shifting x above 15. */
function logGamma(x) {
    let shift = 0;
    let at = x;
    while (at < 15) {
        shift += Math.log(at);
        at += 1;
    }
    const inverse = 1 / (at * at);
    const series = (1 / 12 - inverse * (1 / 360 - inverse * (1 / 1260 - inverse / 1680))) / at;
    return (at - 0.5) * Math.log(at) - at + 0.5 * Math.log(2 * Math.PI) + series - shift;
}

;// CONCATENATED MODULE: ./src/core/statistics/clusters.ts


/** Up to this many clusters the signs are flipped exactly. */
const EXACT_FLIPS_UP_TO = 20;
/**
 * The mean of values that share clusters, with the standard error that lets
 * values of one cluster depend on one another in any way (Liang & Zeger 1986).
 *
 * @param clusters the cluster of each value, 0 … C − 1
 * @returns null for fewer than two clusters
 */
function clusteredMean(values, clusters) {
    const n = values.length;
    const count = countOf(clusters);
    if (count < 2)
        return null;
    const mean = values.reduce((sum, value) => sum + value, 0) / n;
    const sums = new Float64Array(count);
    let squares = 0;
    values.forEach((value, index) => {
        sums[clusters[index]] += value - mean;
        squares += (value - mean) ** 2;
    });
    const between = sums.reduce((sum, value) => sum + value * value, 0);
    return {
        mean,
        standardError: Math.sqrt((count / (count - 1)) * between) / n,
        naiveError: Math.sqrt(squares / (n - 1) / n),
        clusters: count,
    };
}
/** By how much clusters widen an interval made as if all values were independent: max(1, t·SE/(z·naive SE)). */
function clusterWidening(values, clusters, level = 0.95) {
    const clustered = clusteredMean(values, clusters);
    if (clustered === null)
        return Infinity;
    if (!(clustered.naiveError > 0))
        return 1;
    const t = twoSidedT(level, clustered.clusters - 1);
    return Math.max(1, (t * clustered.standardError) / ((0,normal/* twoSidedZ */.mI)(level) * clustered.naiveError));
}
/**
 * The test that clustered differences scatter evenly about 0: z = Σd_k/√Σd_k²,
 * d_k = b_k − c_k of cluster k; exact by flipping the sign of each cluster where
 * there are at most 20, else normal.
 *
 * @param differences whole numbers, one a cluster
 * @returns 1 where no cluster differs
 */
function clusteredSignTest(differences) {
    const sum = differences.reduce((total, value) => total + value, 0);
    const squares = differences.reduce((total, value) => total + value * value, 0);
    if (squares === 0)
        return { z: 0, p: 1 };
    const z = sum / Math.sqrt(squares);
    const p = differences.length <= EXACT_FLIPS_UP_TO ? flippedP(differences, Math.abs(sum)) : (0,normal/* twoSidedP */.mX)(z);
    return { z, p };
}
/** The share of all sign flips whose sum is at least as far from 0, by the distribution of whole sums. */
function flippedP(differences, observed) {
    const most = differences.reduce((total, value) => total + Math.abs(value), 0);
    let mass = new Float64Array(2 * most + 1);
    mass[most] = 1;
    for (const value of differences) {
        const size = Math.abs(value);
        if (size === 0)
            continue;
        const next = new Float64Array(mass.length);
        for (let at = size; at < mass.length - size; at++) {
            next[at - size] += mass[at] / 2;
            next[at + size] += mass[at] / 2;
        }
        mass = next;
    }
    return Math.min(1, mass.reduce((total, share, at) => total + (Math.abs(at - most) >= observed ? share : 0), 0));
}
function countOf(clusters) {
    let most = -1;
    for (const cluster of clusters)
        most = Math.max(most, cluster);
    return most + 1;
}

;// CONCATENATED MODULE: ./src/core/statistics/mcnemar.ts

/**
 * McNemar's exact test of two paired proportions:
 * p = min(1, 2·P(Bin(b+c, ½) ≤ min(b, c))), mid-p that less P(X = min).
 *
 * @param b pairs in which only the first succeeded
 * @param c pairs in which only the second did
 */
function mcnemar(b, c) {
    if (b === c)
        return { p: 1, midP: 1 };
    const { atMost, exactly } = halfBinomial(Math.min(b, c), b + c);
    const p = Math.min(1, 2 * atMost);
    return { p, midP: p - exactly };
}
/** The most tosses whose 2⁻ⁿ is a normal double. */
const MOST_TOSSES = 1022;
/** P(X ≤ k) and P(X = k) for X ~ Bin(n, ½): by whole multiples of 2⁻ⁿ, free of rounding while they fit a double. */
function halfBinomial(k, n) {
    if (n > MOST_TOSSES)
        return { atMost: (0,binomial/* binomialCdf */.HU)(k, n, 0.5), exactly: (0,binomial/* binomialPmf */.z6)(k, n, 0.5) };
    let exactly = 2 ** -n;
    let atMost = exactly;
    for (let count = 1; count <= k; count++) {
        exactly = (exactly * (n - count + 1)) / count;
        atMost += exactly;
    }
    return { atMost, exactly };
}

;// CONCATENATED MODULE: ./src/core/statistics/noninferiority.ts
/**
 * Non-inferiority both ways, read off the interval of first − second.
 *
 * @param interval of the difference; its level sets the test's
 * @param margin a proportion: .01 is one percentage point
 */
function nonInferiority(interval, margin) {
    const [low, high] = interval;
    return { aToB: low !== null && low > -margin, bToA: high !== null && high < margin };
}

// EXTERNAL MODULE: ./src/core/statistics/tango.ts
var tango = __webpack_require__(54322);
;// CONCATENATED MODULE: ./src/core/compare/prompt-clusters.ts

function promptClusters(pairs) {
    const numbers = new Map();
    const sizes = [];
    const of = new Int32Array(pairs.length);
    pairs.forEach(({ a }, index) => {
        const key = (0,record_record/* promptKey */.uZ)(a);
        const number = numbers.get(key) ?? numbers.size;
        numbers.set(key, number);
        sizes[number] = (sizes[number] ?? 0) + 1;
        of[index] = number;
    });
    return { of, prompts: numbers.size, epochs: sizes.reduce((most, size) => Math.max(most, size), 0) };
}
/** Sums of values by cluster, in order of first appearance; clusters without a value are left out. */
function sumsByCluster(values, clusters) {
    const sums = new Map();
    for (let index = 0; index < values.length; index++) {
        const cluster = clusters[index];
        sums.set(cluster, (sums.get(cluster) ?? 0) + values[index]);
    }
    return [...sums.values()];
}

;// CONCATENATED MODULE: ./src/core/compare/proportion.ts






/**
 * Compares two paired proportions: how often both, one or neither succeeded.
 * Where prompts repeat, the pairs of one prompt are one cluster.
 *
 * @param margin of non-inferiority, a proportion
 */
function compareProportion(outcomes, margin) {
    const counts = { both: 0, a_only: 0, b_only: 0, neither: 0 };
    const differences = [];
    const clusters = [];
    for (const { a, b, cluster } of outcomes) {
        counts[a ? (b ? 'both' : 'a_only') : b ? 'b_only' : 'neither']++;
        differences.push(Number(a) - Number(b));
        clusters.push(cluster);
    }
    const n = differences.length;
    if (n === 0) {
        const unknown = { mcnemar_p: null, mcnemar_mid_p: null, difference: null, ci95: null };
        return { ...counts, ...unknown, non_inferior: { margin, a_to_b: null, b_to_a: null } };
    }
    const { p, midP, ci95 } = new Set(clusters).size === n ? ofPairs(counts, n) : ofClusters(differences, clusters);
    const shown = ci95 === null ? null : nonInferiority(ci95, margin);
    return {
        ...counts,
        mcnemar_p: p,
        mcnemar_mid_p: midP,
        difference: (counts.a_only - counts.b_only) / n,
        ci95,
        non_inferior: { margin, a_to_b: shown?.aToB ?? null, b_to_a: shown?.bToA ?? null },
    };
}
function ofPairs({ a_only, b_only }, n) {
    return { ...mcnemar(a_only, b_only), ci95: (0,tango/* tango */.w)(a_only, b_only, n) };
}
function ofClusters(differences, clusters) {
    const { p } = clusteredSignTest(sumsByCluster(differences, clusters));
    const numbers = new Map();
    const own = Int32Array.from(clusters, (cluster) => {
        if (!numbers.has(cluster))
            numbers.set(cluster, numbers.size);
        return numbers.get(cluster);
    });
    const clustered = clusteredMean(Float64Array.from(differences), own);
    if (clustered === null)
        return { p, midP: p, ci95: null };
    const half = twoSidedT(0.95, clustered.clusters - 1) * clustered.standardError;
    // Where no cluster differs there is no spread to go by: as if each cluster were one pair.
    const ci95 = half > 0 ? [clustered.mean - half, clustered.mean + half] : (0,tango/* tango */.w)(0, 0, clustered.clusters);
    return { p, midP: p, ci95 };
}
/** What decides about a paired proportion: more is better. */
function proportionMeasure({ difference, mcnemar_mid_p, non_inferior }) {
    const { a_to_b, b_to_a } = non_inferior;
    return {
        equivalent: a_to_b === null || b_to_a === null ? null : a_to_b && b_to_a,
        noWorse: a_to_b === true,
        noBetter: b_to_a === true,
        p: mcnemar_mid_p,
        direction: -(difference ?? 0),
    };
}
/** How many pairs a paired proportion counts. */
function pairsOf(counts) {
    return counts.both + counts.a_only + counts.b_only + counts.neither;
}

;// CONCATENATED MODULE: ./src/core/compare/accuracy.ts

/** Both verdicts on each pair; pairs without a reference answer are left out. */
function* rightOf(pairs, correct, clusters) {
    for (const [index, pair] of pairs.entries()) {
        const a = correct(pair.a);
        const b = correct(pair.b);
        if (a !== null && b !== null)
            yield { a, b, cluster: clusters?.of[index] ?? index };
    }
}
/** Paired accuracy over all planned pairs, failures wrong. */
function compareAccuracy(pairs, correct, margin, clusters = null) {
    return compareProportion(rightOf(pairs, correct, clusters), margin);
}
/** What another reading of the same answers would have made of the comparison. */
function sensitivityRow(scorer, pairs, correct) {
    const counts = compareAccuracy(pairs, correct, 0);
    const n = pairsOf(counts);
    const [a_correct, b_correct] = [counts.both + counts.a_only, counts.both + counts.b_only];
    const rates = { a_rate: n === 0 ? null : a_correct / n, b_rate: n === 0 ? null : b_correct / n };
    return { scorer, n, a_correct, b_correct, ...rates, a_only: counts.a_only, b_only: counts.b_only };
}
/**
 * The original labels and the corrected ones side by side; the original alone
 * where no prompt of these pairs was corrected.
 */
function labelSets(pairs, correct, relabel) {
    const original = labelSet('original', pairs, correct);
    const kept = [];
    let relabelled = 0;
    for (const pair of pairs) {
        const label = relabel(pair.a.prompt_id, pair.a.expected_answer);
        if (label.status === 'removed')
            continue;
        if (label.status === 'relabelled')
            relabelled++;
        kept.push(label.status === 'relabelled' ? expecting(pair, label.answer) : pair);
    }
    if (kept.length === pairs.length && relabelled === 0)
        return [original];
    return [original, labelSet('platinum', kept, correct)];
}
function labelSet(name, pairs, correct) {
    const { n, a_correct, b_correct } = sensitivityRow(name, pairs, correct);
    return { name, n, a_correct, b_correct };
}
function expecting({ a, b, startedAt }, answer) {
    const withLabel = (record) => ({ ...record, expected_answer: `#### ${answer}` });
    return { a: withLabel(a), b: withLabel(b), startedAt };
}

;// CONCATENATED MODULE: ./src/core/audit/soundness.ts

/**
 * True where an attempt brought its answer whole, once and as billed: completed,
 * with text, and the text is the text that was billed. Text of which that can't be
 * told is taken for sound.
 *
 * @param record reconciled: `as_billed` is filled in
 */
function isSound(record) {
    return (0,record_record/* isAnswered */.Qy)(record) && record.as_billed !== false && record.final_text_matches !== false;
}

// EXTERNAL MODULE: ./src/core/statistics/distribution.ts
var distribution = __webpack_require__(14185);
// EXTERNAL MODULE: ./src/core/statistics/order-statistic.ts
var order_statistic = __webpack_require__(39316);
// EXTERNAL MODULE: ./src/core/statistics/quantile.ts
var quantile = __webpack_require__(29822);
;// CONCATENATED MODULE: ./src/core/statistics/wilson.ts

/**
 * Wilson's score interval of one proportion (Wilson 1927).
 *
 * @param level two-sided confidence, .95 unless given
 * @returns null where nothing was counted
 */
function wilson(successes, total, level = 0.95) {
    if (total === 0)
        return null;
    const z = (0,normal/* twoSidedZ */.mI)(level);
    const rate = successes / total;
    const shrink = 1 + (z * z) / total;
    const centre = (rate + (z * z) / (2 * total)) / shrink;
    const half = (z / shrink) * Math.sqrt((rate * (1 - rate)) / total + (z * z) / (4 * total * total));
    return [successes === 0 ? 0 : centre - half, successes === total ? 1 : centre + half];
}

// EXTERNAL MODULE: ./src/core/text/rounding.ts
var rounding = __webpack_require__(15131);
// EXTERNAL MODULE: ./src/core/price/prices.ts
var prices = __webpack_require__(78435);
;// CONCATENATED MODULE: ./src/core/statistics/long-run-variance.ts


/**
 * The long-run variance by the mean of squared cosine weights (Müller 2014;
 * equal-weighted cosine estimator of Lazarus, Lewis, Stock & Watson 2018):
 * L_j = √(2/n)·Σ(d_t − d̄)·cos(πj(t − ½)/n), j = 1 … B, LRV = mean L_j².
 * A slow drift shows in the first cosines, however little of it lag 1 shows.
 *
 * @param series in time order
 * @param cosines B, at least 1
 * @returns null for fewer than three values or where they don't vary
 */
function longRunVariance(series, cosines) {
    const n = series.length;
    if (n < 3)
        return null;
    const mean = series.reduce((sum, value) => sum + value, 0) / n;
    let squares = 0;
    for (const value of series)
        squares += (value - mean) ** 2;
    if (!(squares > 0))
        return null;
    const degrees = Math.min(cosines, n - 1);
    let total = 0;
    for (let j = 1; j <= degrees; j++)
        total += cosineWeight(series, mean, j) ** 2;
    return { ratio: total / degrees / (squares / n), degrees };
}
/**
 * Σ of the cosine transform at frequency j, times √(2/n). The cosines of one
 * frequency follow from the first two by Chebyshev's recurrence.
 */
function cosineWeight(series, mean, j) {
    const n = series.length;
    const step = (Math.PI * j) / n;
    const twice = 2 * Math.cos(step);
    let before = Math.cos(-step / 2);
    let current = Math.cos(step / 2);
    let sum = 0;
    for (let place = 0; place < n; place++) {
        sum += (series[place] - mean) * current;
        const next = twice * current - before;
        before = current;
        current = next;
    }
    return Math.sqrt(2 / n) * sum;
}
/**
 * By how much dependence in time widens the half-widths of an interval:
 * max(1, t_B·√LRV/(z·√variance)). It always applies; a test for dependence
 * first would fire at random on short runs and miss a slow drift.
 */
function driftWidening(series, cosines, level = 0.95) {
    const estimate = longRunVariance(series, cosines);
    if (estimate === null)
        return 1;
    return Math.max(1, (twoSidedT(level, estimate.degrees) * Math.sqrt(estimate.ratio)) / (0,normal/* twoSidedZ */.mI)(level));
}

;// CONCATENATED MODULE: ./src/core/statistics/ratio-of-means.ts

/**
 * The ratio of two paired means, R = x̄/ȳ, with two intervals.
 *
 * The linear one is R ± z·SE with SE = sd(x − R·y)/(ȳ·√n). The ABC one
 * (approximate bootstrap confidence, DiCiccio & Efron 1992) is the bootstrap's
 * bias-corrected accelerated interval without resampling: it follows the
 * skewness of costs, needs no seed, and of y/x it is the reciprocal of that of
 * x/y, so that a comparison reads the same from both sides.
 */
class RatioOfMeans {
    n;
    /** x̄/ȳ; null where ȳ is not above 0. */
    estimate;
    /** sd(x − R·y)/(ȳ·√n); null for fewer than two pairs. */
    standardError;
    curve;
    /** @param x @param y one a pair, finite and at least 0 */
    constructor(x, y) {
        this.n = x.length;
        const [meanX, meanY] = [mean(x), mean(y)];
        this.estimate = this.n > 0 && meanY > 0 ? meanX / meanY : null;
        const influence = this.estimate === null ? null : influenceOf(x, y, this.estimate, meanY);
        this.standardError = influence === null || this.n < 2 ? null : standardErrorOf(influence);
        this.curve =
            influence === null || this.n < 2 || !(meanX > 0) ? null : abcCurve(x, y, influence, { x: meanX, y: meanY });
    }
    /** R ± z·SE. */
    linearInterval(level) {
        if (this.estimate === null || this.standardError === null)
            return null;
        const half = (0,normal/* twoSidedZ */.mI)(level) * this.standardError;
        return [this.estimate - half, this.estimate + half];
    }
    /**
     * The ABC interval; an upper bound that the sample does not reach is null.
     *
     * @param widening of the half-widths, for dependence or few values; 1 for none
     */
    interval(level, widening = 1) {
        if (this.estimate === null || this.standardError === null)
            return null;
        if (this.curve === null || this.standardError === 0)
            return [this.estimate, this.estimate];
        const z = (0,normal/* twoSidedZ */.mI)(level) * widening;
        const ends = [this.curve.at(-z), this.curve.at(z)];
        const [low, high] = [Math.min(...ends), Math.max(...ends)];
        return [low, Number.isFinite(high) ? high : null];
    }
    /** The two-sided p of "the ratio is `value`", by the interval that just reaches it; null where there is none. */
    p(value, widening = 1) {
        if (this.estimate === null || this.standardError === null)
            return null;
        if (this.curve === null || this.standardError === 0)
            return this.estimate === value ? 1 : 0;
        return (0,normal/* twoSidedP */.mX)(this.curve.zOf(value) / widening);
    }
}
/** The influence of each pair on the ratio: (x − R·y)/ȳ. */
function influenceOf(x, y, ratio, meanY) {
    return Float64Array.from({ length: x.length }, (_, pair) => (x[pair] - ratio * y[pair]) / meanY);
}
function standardErrorOf(influence) {
    const n = influence.length;
    let squares = 0;
    for (const value of influence)
        squares += value * value;
    return Math.sqrt(squares / (n - 1) / n);
}
/**
 * Acceleration a = Σt³/(6(Σt²)^{3/2}); bias b and curvature c of the ratio along
 * the direction t/(n²σ) in closed form; z0 from 2Φ(a)Φ(c − b/σ). The end point
 * at z is the ratio with the weights moved by λ = w/(1 − aw)², w = z0 + z.
 */
function abcCurve(x, y, influence, means) {
    const n = influence.length;
    let [squares, cubes, alongX, alongY] = [0, 0, 0, 0];
    for (let pair = 0; pair < n; pair++) {
        const t = influence[pair];
        squares += t * t;
        cubes += t * t * t;
        alongX += t * (x[pair] - means.x);
        alongY += t * (y[pair] - means.y);
    }
    const sigma = Math.sqrt(squares) / n;
    const scale = n * n * sigma;
    const acceleration = squares > 0 ? cubes / (6 * squares ** 1.5) : 0;
    const [stepX, stepY] = [alongX / scale, alongY / scale];
    const bias = -alongY / (means.y * n * n);
    const curvature = -stepY / means.y;
    const z0 = offset(acceleration, curvature - bias / sigma);
    return {
        at: (z) => {
            const w = z0 + z;
            // Past the pole of λ the family has no member: the bound is at the end of the scale.
            if (acceleration * w >= 1)
                return z < 0 ? 0 : Infinity;
            const moved = fromNormal(w, acceleration);
            return Math.max(0, means.x + moved * stepX) / Math.max(0, means.y + moved * stepY);
        },
        zOf: (ratio) => {
            const slope = stepX - ratio * stepY;
            const gap = ratio * means.y - means.x;
            if (slope <= 0)
                return gap === 0 ? 0 : Math.sign(gap) * Infinity;
            return toNormal(gap / slope, acceleration) - z0;
        },
    };
}
/** Φ⁻¹(2Φ(a)Φ(c)); both are near 0, where that is a + c. */
function offset(acceleration, curvature) {
    return (0,normal/* normalQuantile */.Zl)(2 * phi(acceleration) * phi(curvature));
}
function phi(z) {
    const tail = (0,normal/* twoSidedP */.mX)(z) / 2;
    return z < 0 ? tail : 1 - tail;
}
/** λ = w/(1 − aw)². */
function fromNormal(w, acceleration) {
    return w / (1 - acceleration * w) ** 2;
}
/** The inverse of λ = w/(1 − aw)²: the root that is λ itself where a is 0. */
function toNormal(lambda, acceleration) {
    if (!Number.isFinite(lambda))
        return lambda;
    const slope = 1 + 2 * acceleration * lambda;
    return (2 * lambda) / (slope + Math.sqrt(Math.max(0, slope * slope - 4 * (acceleration * lambda) ** 2)));
}
function mean(values) {
    let sum = 0;
    for (let index = 0; index < values.length; index++)
        sum += values[index];
    return sum / values.length;
}

;// CONCATENATED MODULE: ./src/core/statistics/tost.ts
/**
 * Two one-sided tests of equivalence at 5 % each: the 90 % interval of the ratio
 * lies inside [1 − margin, 1/(1 − margin)] (Schuirmann 1987, on the ratio scale).
 *
 * @param margin .10 for [0.90, 1/0.90]
 */
function isEquivalent(ratioCi90, margin) {
    const [low, high] = ratioCi90;
    return low !== null && high !== null && low > 1 - margin && high < 1 / (1 - margin);
}

;// CONCATENATED MODULE: ./src/core/compare/dependence.ts


/**
 * How many cosines the long-run variance is the mean of. Few see a slow drift
 * and widen by a large t; many do the opposite. `proof/false-alarms.ts` decides.
 */
const COSINES = 8;
/**
 * By how much the half-widths of an interval of these values must be widened
 * for what they share: drift in time, and several values of one prompt.
 *
 * @param values in time order
 * @param clusters the prompt of each value
 */
function wideningOf(values, clusters) {
    const drift = driftWidening(values, COSINES);
    const own = renumbered(clusters);
    return own === null ? drift : Math.max(drift, clusterWidening(values, own));
}
/** Clusters by consecutive numbers; null where each value has its own. */
function renumbered(clusters) {
    const numbers = new Map();
    const renumbered = clusters.map((cluster) => {
        const number = numbers.get(cluster) ?? numbers.size;
        numbers.set(cluster, number);
        return number;
    });
    return numbers.size === clusters.length ? null : renumbered;
}

;// CONCATENATED MODULE: ./src/core/compare/cost.ts







/**
 * What a request cost at its provider's own price, in USD: as recorded, else (a
 * walkthrough file, which priced everything at OpenAI's list) from its usage and
 * the provider's list; null where either is unknown.
 */
function ownCostUsd(record) {
    if (record.estimated_cost_usd !== null)
        return record.estimated_cost_usd;
    const usage = (0,prices/* usageOf */.Fs)(record);
    const price = (0,prices/* priceOf */.xx)(record.provider, record.model);
    return usage === null || price === null ? null : (0,prices/* costUsd */.O4)(usage, price);
}
/**
 * The paired cost ratio over the pairs of which both costs are known, split into
 * price × tokens: the tokens of both arms at b's price, and what is left.
 *
 * @param b the arm at whose price the tokens are compared
 * @param margin .02 for equivalence inside [0.98, 1/0.98]
 */
function compareCost(pairs, b, clusters, margin) {
    const priced = pricedPairs(pairs, priceOfArm(b), clusters);
    const [meanA, meanB] = [(0,distribution/* mean */.i2)(priced.a), (0,distribution/* mean */.i2)(priced.b)];
    const ratio = ratioOf(priced.a, priced.b, priced.clusters);
    const tokens = priced.atOnePrice === null ? null : ratioOf(...priced.atOnePrice, priced.clusters);
    const widening = ratio.estimate === null ? 1 : driftWidening(cost_influenceOf(priced, ratio.estimate), COSINES);
    const tokenRatio = tokens?.estimate ?? null;
    return {
        n: priced.a.length,
        a_usd_per_request: meanA,
        b_usd_per_request: meanB,
        ratio: {
            estimate: ratio.estimate,
            ci95: ratio.interval(0.95),
            long_run_ci95: ratio.interval(0.95, widening),
            long_run_ci90: ratio.interval(0.9, widening),
        },
        price_ratio: ratio.estimate === null || !tokenRatio ? null : ratio.estimate / tokenRatio,
        token_ratio: { estimate: tokenRatio, ci95: tokens?.interval(0.95) ?? null },
        p: ratio.p(1, widening),
        margin,
    };
}
function pricedPairs(pairs, price, { of }) {
    const known = pairs.flatMap((pair, index) => {
        const [a, b] = [ownCostUsd(pair.a), ownCostUsd(pair.b)];
        return a === null || b === null ? [] : [{ pair, a, b, cluster: of[index] }];
    });
    const repriced = known.map(({ pair }) => [repricedAt(price, pair.a), repricedAt(price, pair.b)]);
    const isWhole = repriced.every(([a, b]) => a !== null && b !== null);
    return {
        a: known.map(({ a }) => a),
        b: known.map(({ b }) => b),
        clusters: Int32Array.from(known, ({ cluster }) => cluster),
        atOnePrice: isWhole ? [repriced.map(([a]) => a), repriced.map(([, b]) => b)] : null,
    };
}
function repricedAt(price, record) {
    const usage = (0,prices/* usageOf */.Fs)(record);
    return price === null || usage === null ? null : (0,prices/* costUsd */.O4)(usage, price);
}
/** As the run recorded it, else the list's. */
function priceOfArm({ arm, provider, model, settings }) {
    const recorded = settings.flatMap(({ arms }) => arms).find((each) => each.arm === arm);
    return (0,prices/* priceOf */.xx)(provider, model, {
        inputUsdPerMtok: recorded?.input_usd_per_mtok ?? null,
        outputUsdPerMtok: recorded?.output_usd_per_mtok ?? null,
    });
}
/** The ratio of the mean costs, several pairs of one prompt being one value. */
function ratioOf(a, b, clusters) {
    return new RatioOfMeans(sumsByCluster(a, clusters), sumsByCluster(b, clusters));
}
/** What each pair contributes to the ratio, in time order. */
function cost_influenceOf({ a, b }, ratio) {
    return Float64Array.from(a, (cost, pair) => cost - ratio * b[pair]);
}
/** What decides about cost: less is better. Null where no ratio can be given. */
function costMeasure({ ratio, p, margin }) {
    if (ratio.estimate === null)
        return null;
    const [low, high] = ratio.long_run_ci90 ?? [null, null];
    return {
        equivalent: low === null || high === null ? null : isEquivalent([low, high], margin),
        noWorse: high !== null && high < 1 / (1 - margin),
        noBetter: low !== null && low > 1 - margin,
        p,
        direction: Math.log(ratio.estimate),
    };
}

;// CONCATENATED MODULE: ./src/core/compare/arm-summary.ts












/** What is described of every arm, over its answered requests; money has six decimals. */
const METRICS = {
    total_ms: (record) => record.total_ms,
    ttft_ms: (record) => record.ttft_ms,
    ttfb_ms: (record) => record.ttfb_ms,
    headers_ms: (record) => record.headers_ms,
    output_tokens_per_second: (record) => record.output_tokens_per_second,
    decode_tokens_per_second: (record) => record.decode_tokens_per_second,
    input_tokens: (record) => record.input_tokens,
    output_tokens: (record) => record.output_tokens,
    reasoning_tokens: (record) => record.reasoning_tokens,
    estimated_cost_usd: ownCostUsd,
    estimated_openai_cost_usd: (record) => record.estimated_openai_cost_usd,
};
const MONEY_DECIMALS = 6;
const LATENCIES = ['total_ms', 'ttft_ms', 'ttfb_ms'];
/** One arm on its own: what came of its requests, how right, how fast and how dear they were. */
function summarizeArm(arm, correct) {
    const answered = arm.records.filter(record_record/* isAnswered */.Qy);
    return {
        arm: arm.arm,
        provider: arm.provider,
        model: arm.model,
        effort: arm.effort,
        records: arm.records.length,
        ok: answered.length,
        sound: arm.records.filter(isSound).length,
        failed: arm.records.length - answered.length,
        outcomes: tally(arm.records.map(record_record/* outcomeOf */.sG)),
        faults: tally(arm.records.map(fault/* faultOf */.K)),
        network_losses: networkLosses(arm).length,
        accuracy: accuracyOf(arm.records, correct),
        cost: costOf(arm.records),
        metrics: metricsOf(answered),
        reconciliation: reconciliationOf(answered),
        overall_output_tokens_per_second: overallRate(answered),
        ...spanOf(arm.records),
        quantile_ci95: quantileIntervals(arm_summary_inTime(answered)),
    };
}
function tally(values) {
    const counts = {};
    for (const value of values)
        if (value !== null)
            counts[value] = (counts[value] ?? 0) + 1;
    return counts;
}
/** Failures are wrong; what can't be judged is left out. */
function accuracyOf(records, correct) {
    let [right, total] = [0, 0];
    for (const record of records) {
        const verdict = correct(record);
        if (verdict === null)
            continue;
        total++;
        if (verdict)
            right++;
    }
    return { correct: right, total, rate: total === 0 ? null : right / total, ci95: wilson(right, total) };
}
/** Failures included: a stream that breaks after billing costs. */
function costOf(records) {
    const own = known(records, ownCostUsd);
    const openai = known(records, (record) => record.estimated_openai_cost_usd);
    const sum = (field) => (0,distribution/* exactSum */.dZ)(known(records, (record) => record[field]));
    return {
        total_usd: own.length === 0 ? null : (0,rounding/* round */.L)((0,distribution/* exactSum */.dZ)(own), MONEY_DECIMALS),
        mean_usd: own.length === 0 ? null : (0,rounding/* round */.L)((0,distribution/* exactSum */.dZ)(own) / own.length, MONEY_DECIMALS),
        openai_list_total_usd: openai.length === 0 ? null : (0,rounding/* round */.L)((0,distribution/* exactSum */.dZ)(openai), MONEY_DECIMALS),
        input_tokens: sum('input_tokens'),
        output_tokens: sum('output_tokens'),
        reasoning_tokens: sum('reasoning_tokens'),
    };
}
function metricsOf(answered) {
    const entries = Object.entries(METRICS).map(([name, read]) => {
        return [name, (0,distribution/* distribution */.Nx)(known(answered, read), name.endsWith('_usd') ? MONEY_DECIMALS : 2)];
    });
    return Object.fromEntries(entries);
}
/** By what reconciling filled in; null where it could tell of no answer. */
function reconciliationOf(answered) {
    const told = answered.filter(({ as_billed }) => as_billed !== null);
    const unreconciled = told.filter(({ as_billed }) => as_billed === false).length;
    return told.length === 0 ? null : { checked: told.length, unreconciled };
}
/** Σ output tokens / Σ seconds over the requests that tell both. */
function overallRate(answered) {
    const both = answered.filter((record) => record.output_tokens !== null && record.total_ms !== null);
    const tokens = (0,distribution/* exactSum */.dZ)(both.map((record) => record.output_tokens));
    const seconds = (0,distribution/* exactSum */.dZ)(both.map((record) => record.total_ms)) / 1000;
    return seconds > 0 ? (0,rounding/* round */.L)(tokens / seconds, 2) : null;
}
/** Of ECMAScript's dates, ms; a file may hold any number. */
const LAST_INSTANT = 8.64e15;
/** From the first start to the last end, ISO 8601. */
function spanOf(records) {
    let [first, last] = [Infinity, -Infinity];
    for (const record of records) {
        const start = startOf(record);
        if (Number.isNaN(start))
            continue;
        first = Math.min(first, start);
        last = Math.max(last, start + (record.total_ms ?? 0));
    }
    if (first === Infinity || last > LAST_INSTANT)
        return { started_at: null, ended_at: null };
    return { started_at: new Date(first).toISOString(), ended_at: new Date(last).toISOString() };
}
function arm_summary_inTime(records) {
    return [...records].sort((one, other) => startOf(one) - startOf(other) || 0);
}
/** Of each latency, widened by what drift and several requests of one prompt do to the share that lies below the quantile. */
function quantileIntervals(answered) {
    const numbers = new Map();
    const numberOf = (record) => {
        const key = (0,record_record/* promptKey */.uZ)(record);
        if (!numbers.has(key))
            numbers.set(key, numbers.size);
        return numbers.get(key);
    };
    const entries = LATENCIES.map((metric) => {
        const timed = answered.filter((record) => METRICS[metric](record) !== null);
        const values = Float64Array.from(timed, (record) => METRICS[metric](record));
        const clusters = Int32Array.from(timed, numberOf);
        const sorted = values.slice().sort();
        const at = (probability) => {
            if (sorted.length === 0)
                return null;
            const middle = (0,quantile/* quantile */.YV)(sorted, probability);
            const below = values.map((value) => (value <= middle ? 1 : 0));
            return (0,order_statistic/* quantileInterval */.vx)(sorted, probability, 0.95, wideningOf(below, clusters));
        };
        return [metric, { p50: at(0.5), p90: at(0.9), p95: at(0.95), p99: at(0.99) }];
    });
    return Object.fromEntries(entries);
}
function known(records, read) {
    return records.map(read).filter((value) => value !== null);
}

;// CONCATENATED MODULE: ./src/core/compare/comparison.ts
/** What a pair of arms is judged by; cost is said beside the overall verdict and is no part of it. */
const DIMENSIONS = ['answers', 'latency', 'reliability', 'cost'];
/** The version of the shape of `comparison.json`. */
const COMPARISON_VERSION = 2;

// EXTERNAL MODULE: ./src/core/compare/correctness.ts
var correctness = __webpack_require__(34782);
;// CONCATENATED MODULE: ./src/core/statistics/holm.ts
/**
 * Holm's adjusted p-values (Holm 1979), in the order given: the smallest p times
 * the number of tests, the next times one less, never falling, at most 1.
 */
function holm(pValues) {
    const order = pValues.map((_, index) => index).sort((i, j) => pValues[i] - pValues[j]);
    const adjusted = new Array(pValues.length);
    let largest = 0;
    order.forEach((index, rank) => {
        largest = Math.max(largest, Math.min(1, (pValues.length - rank) * pValues[index]));
        adjusted[index] = largest;
    });
    return adjusted;
}

;// CONCATENATED MODULE: ./src/core/compare/verdict.ts
/**
 * The one place where verdicts are made. All read "a against b": fewer wrong
 * answers, a ratio below 1, fewer faults are better.
 *
 * One dimension, in this order:
 *
 * | what its figures show | verdict |
 * |---|---|
 * | the arms can't be compared in it | not comparable |
 * | a finite interval lies inside the margin, both ways | equivalent |
 * | its test, adjusted in the run's family, rejects "no difference" | better or worse |
 * | neither | inconclusive |
 *
 * A difference that is certain but smaller than the margin is one that was
 * declared beforehand not to matter. "No significant difference" alone is never
 * equivalence.
 *
 * The pair as a whole, over answers, latency and reliability, in this order:
 *
 * | the dimensions that are judged | verdict |
 * |---|---|
 * | some better, none worse, every other one shown no worse | better |
 * | the mirror image | worse |
 * | some better and some worse | trade-off |
 * | all equivalent | equivalent |
 * | one of them not comparable | not comparable |
 * | anything else | inconclusive |
 *
 * Cost is judged and said beside it. Each rule has its mirror image, so that
 * verdict(a, b) mirrors verdict(b, a).
 */
/** Two-sided level of each test, before the adjustment. */
const ALPHA = 0.05;
/** @param holmP the measure's p, adjusted in the run's family */
function dimensionVerdict(measure, holmP) {
    if (measure.equivalent === true)
        return 'equivalent';
    if (!rejects(holmP) || measure.direction === 0)
        return 'inconclusive';
    return measure.direction < 0 ? 'better' : 'worse';
}
/** True where a p-value, adjusted if need be, rejects. */
function rejects(p) {
    return p !== null && p < ALPHA;
}
/** True where the whole interval lies on one side of `value`. */
function excludes(interval, value) {
    const [low, high] = interval ?? [null, null];
    return (low !== null && low > value) || (high !== null && high < value);
}
function overallVerdict(dimensions) {
    const judged = Object.values(dimensions);
    const verdicts = judged.map(({ verdict }) => verdict);
    const [better, worse] = [verdicts.includes('better'), verdicts.includes('worse')];
    const othersShown = (side, shown) => judged.every((dimension) => dimension.verdict === side || isComparable(dimension)[shown]);
    if (better && !worse && othersShown('better', 'noWorse'))
        return 'better';
    if (worse && !better && othersShown('worse', 'noBetter'))
        return 'worse';
    if (better && worse)
        return 'trade-off';
    // Two arms of which most pairs lack an answer are not equivalent: no request is typical, and nobody was served.
    const isServed = dimensions.latency !== undefined;
    if (isServed && verdicts.every((verdict) => verdict === 'equivalent'))
        return 'equivalent';
    return verdicts.includes('not comparable') || judged.length === 0 ? 'not comparable' : 'inconclusive';
}
/** What can't be compared shows nothing. */
function isComparable(dimension) {
    return dimension.verdict === 'not comparable' ? { ...dimension, noWorse: false, noBetter: false } : dimension;
}

;// CONCATENATED MODULE: ./src/core/compare/family.ts


/**
 * Holm's adjustment over everything that a run tests together: every arm against
 * the reference, every dimension that is judged. The claims "no worse" and
 * "equivalent" are not adjusted: each keeps its own 5 %.
 *
 * @param p one a test; null where there is nothing to test
 */
function adjustedTogether(p) {
    const known = holm(p.filter((value) => value !== null));
    let next = 0;
    return { adjusted: p.map((value) => (value === null ? null : known[next++])), comparisons: known.length };
}
/** At most this probability that any "better" or "worse" of the run is false. */
function errorRateOf() {
    return ALPHA;
}

;// CONCATENATED MODULE: ./src/core/compare/hours-apart.ts


const MS_PER_HOUR = 3_600_000;
/** The median gap in hours between the two requests of a pair; null where no stamp can be read. */
function hoursApart(pairs) {
    const gaps = Float64Array.from(pairs, ({ a, b }) => Math.abs(startOf(a) - startOf(b)) / MS_PER_HOUR)
        .filter((gap) => !Number.isNaN(gap))
        .sort();
    return gaps.length === 0 ? null : (0,quantile/* quantile */.YV)(gaps, 0.5);
}

;// CONCATENATED MODULE: ./src/core/compare/arm-names.ts
/** What tells two arms apart: `bedrock` and `openai` of two that agree in model and effort; the whole names where nothing does. */
function shortNames(a, b) {
    const [wordsA, wordsB] = [a.split(' '), b.split(' ')];
    if (wordsA.length !== wordsB.length)
        return [a, b];
    const differing = wordsA.flatMap((word, place) => (plain(word) === plain(wordsB[place]) ? [] : [place]));
    if (differing.length === 0)
        return [a, b];
    const kept = (words) => differing.map((place) => words[place]).join(' ');
    return [kept(wordsA), kept(wordsB)];
}
/** A model under any provider's name for it. */
function plain(word) {
    return word.replace(/^openai[./]/, '');
}

;// CONCATENATED MODULE: ./src/core/compare/headline.ts



/** Who against whom and what was found, in one line: `bedrock vs openai: 11 % faster, same answers, 12.5 % dearer`. */
function headlineOf(pair) {
    const [a, b] = shortNames(pair.a, pair.b);
    const said = pair.n === 0 ? 'no pair to compare' : parts(pair).join(', ');
    return `${a} vs ${b}${pair.same_arm ? ', since then' : ''}: ${said}`;
}
function parts(pair) {
    return [latencyPart(pair), answersPart(pair), costPart(pair), reliabilityPart(pair)].filter((part) => part !== null);
}
function latencyPart({ latency: { total_ms, verdict } }) {
    const { estimate } = total_ms.typical_ratio;
    if (verdict === 'not comparable')
        return 'latency not comparable';
    if (estimate === null)
        return 'latency unknown';
    if (verdict === 'equivalent')
        return 'same latency';
    const by = `${share(estimate)} ${estimate < 1 ? 'faster' : 'slower'}`;
    return verdict === 'inconclusive' ? 'latency inconclusive' : by;
}
function answersPart({ accuracy }) {
    if (pairsOf(accuracy) === 0)
        return 'answers not scored';
    const named = {
        better: `${(0,numbers/* percent */.KN)(Math.abs(accuracy.difference ?? 0), 1)} more right answers`,
        worse: `${(0,numbers/* percent */.KN)(Math.abs(accuracy.difference ?? 0), 1)} fewer right answers`,
        equivalent: 'same answers',
        inconclusive: 'answers inconclusive',
        'not comparable': 'answers not comparable',
    };
    return named[accuracy.verdict];
}
function costPart({ cost: { ratio: of, verdict } }) {
    if (of.estimate === null)
        return null;
    if (verdict === 'equivalent')
        return 'same cost';
    if (verdict === 'inconclusive' || verdict === 'not comparable')
        return `cost ${verdict}`;
    return `${share(of.estimate)} ${verdict === 'better' ? 'cheaper' : 'dearer'}`;
}
/** Named where it is not the same: what arrived but was not as billed, else what failed. */
function reliabilityPart({ reliability: { sound, completed, as_billed, verdict } }) {
    if (verdict === 'equivalent')
        return null;
    if (verdict !== 'better' && verdict !== 'worse')
        return `reliability ${verdict}`;
    const [a, b] = [lost(as_billed), lost(completed)];
    const arm = verdict === 'worse' ? 'a' : 'b';
    const whose = verdict === 'worse' ? '' : 'the other: ';
    const n = pairsOf(sound);
    if (a[arm] > b[arm])
        return `${whose}${(0,numbers/* percent */.KN)(a[arm] / n, 0)} of answers not as billed`;
    return `${whose}${(0,numbers/* counted */.hS)(b[arm], 'failure')} of ${n}`;
}
function lost(counts) {
    return { a: counts.b_only + counts.neither, b: counts.a_only + counts.neither };
}
/** `11 %`, `12.5 %`; a factor where it is large. */
function share(estimate) {
    if (estimate >= 2 || estimate <= 0.5)
        return `${(0,numbers/* ratio */.CG)(Math.max(estimate, 1 / estimate))} ×`;
    return (0,numbers/* percent */.KN)(Math.abs(estimate - 1), 1);
}

// EXTERNAL MODULE: ./src/core/statistics/autocorrelation.ts
var autocorrelation = __webpack_require__(77582);
;// CONCATENATED MODULE: ./src/core/statistics/signed-rank.ts
/**
 * The exact null distribution of the signed-rank statistic T⁺ of n differences
 * without zeros or ties: each rank 1 … n is positive with probability ½.
 *
 * @returns cumulative probabilities P(T⁺ ≤ t) for t = 0 … n(n+1)/2
 */
function signedRankCdf(n) {
    const most = (n * (n + 1)) / 2;
    const mass = new Float64Array(most + 1);
    mass[0] = 1;
    let reached = 0;
    for (let rank = 1; rank <= n; rank++) {
        reached += rank;
        for (let sum = reached; sum >= 0; sum--) {
            mass[sum] = (mass[sum] + (sum >= rank ? mass[sum - rank] : 0)) / 2;
        }
    }
    for (let sum = 1; sum <= most; sum++)
        mass[sum] = mass[sum] + mass[sum - 1];
    return mass;
}
/**
 * The same of any ranks, the mean ranks of ties among them: cumulative
 * probabilities of twice the sum of those that are positive.
 *
 * @param ranks halves or wholes; a rank of 0 takes no sign
 * @returns P(2T⁺ ≤ t) for t = 0 … 2·Σ ranks
 */
function signedRankCdfOf(ranks) {
    const doubled = ranks.filter((rank) => rank > 0).map((rank) => Math.round(2 * rank));
    const most = doubled.reduce((sum, rank) => sum + rank, 0);
    const mass = new Float64Array(most + 1);
    mass[0] = 1;
    let reached = 0;
    for (const rank of doubled) {
        reached += rank;
        for (let sum = reached; sum >= 0; sum--)
            mass[sum] = (mass[sum] + (sum >= rank ? mass[sum - rank] : 0)) / 2;
    }
    for (let sum = 1; sum <= most; sum++)
        mass[sum] = mass[sum] + mass[sum - 1];
    return mass;
}
/** Up to this many differences the exact distribution is used, above it the normal one. */
const EXACT_UP_TO = 50;

;// CONCATENATED MODULE: ./src/core/statistics/walsh.ts

/**
 * The k-th smallest of the n(n+1)/2 Walsh averages (x_i + x_j)/2, i ≤ j, without
 * writing them down: selection in the implicit matrix whose rows and columns
 * ascend (Johnson & Mizoguchi 1978; pivots from a sample of what is left, in the
 * spirit of Monahan 1984, ACM algorithm 616). O(n) memory, about n·log n steps:
 * 100,000 values have five thousand million averages.
 *
 * @param sorted ascending and finite
 * @param rank 0-based, below n(n+1)/2
 */
function walshAverage(sorted, rank) {
    const n = sorted.length;
    if (!(rank >= 0 && rank < (n * (n + 1)) / 2))
        throw new RangeError(`There is no Walsh average of rank ${rank} among ${n} values.`);
    // Row i still holds the columns from[i] … upTo[i] − 1 as candidates.
    const from = Int32Array.from({ length: n }, (_, row) => row);
    const upTo = new Int32Array(n).fill(n);
    const firsts = new Int32Array(n);
    const random = new statistics_random/* Random */.o(n, 'walsh pivots');
    for (;;) {
        const { left, passed } = census(from, upTo);
        if (left <= Math.max(LEAST_SORTED, n))
            return walsh_gather(sorted, from, upTo, left).sort()[rank - passed] / 2;
        const pivot = pivotFor((rank - passed) / left, left, { sorted, from, upTo }, random);
        const below = splitRows(sorted, pivot, false, firsts);
        if (rank < below) {
            upTo.set(firsts);
            continue;
        }
        const notAbove = splitRows(sorted, pivot, true, firsts);
        if (rank < notAbove)
            return pivot / 2;
        from.set(firsts);
    }
}
/** No more candidates than this are sorted outright, however few the rows. */
const LEAST_SORTED = 1024;
/** Candidates looked at to place a pivot near the rank that is sought. */
const walsh_SAMPLE = 32;
/** How many candidates are left, and how many sums are known to lie below them all. */
function census(from, upTo) {
    let left = 0;
    let passed = 0;
    for (let row = 0; row < from.length; row++) {
        left += upTo[row] - from[row];
        passed += from[row] - row;
    }
    return { left, passed };
}
function walsh_gather(sorted, from, upTo, left) {
    const sums = new Float64Array(left);
    let next = 0;
    for (let row = 0; row < from.length; row++) {
        for (let column = from[row]; column < upTo[row]; column++)
            sums[next++] = sorted[row] + sorted[column];
    }
    return sums;
}
/** A sum x_i + x_j from the candidates, at about this share of their order: the quantile of an even sample of them. */
function pivotFor(share, left, { sorted, from, upTo }, random) {
    const places = Float64Array.from({ length: walsh_SAMPLE }, () => Math.floor(random.uniform() * left)).sort();
    const sums = new Float64Array(walsh_SAMPLE);
    let drawn = 0;
    let before = 0;
    for (let row = 0; drawn < walsh_SAMPLE; row++) {
        const end = before + upTo[row] - from[row];
        for (; drawn < walsh_SAMPLE && places[drawn] < end; drawn++)
            sums[drawn] = sorted[row] + sorted[from[row] + places[drawn] - before];
        before = end;
    }
    return sums.sort()[Math.floor(share * walsh_SAMPLE)];
}
/**
 * Notes for every row the first column whose sum is not below the pivot (or, with
 * `orEqual`, is above it) and returns how many sums lie before those columns.
 * The column falls as the row rises, so one sweep does it.
 */
function splitRows(sorted, pivot, orEqual, firsts) {
    const n = sorted.length;
    let column = n;
    let count = 0;
    for (let row = 0; row < n; row++) {
        const value = sorted[row];
        while (column > row) {
            const sum = value + sorted[column - 1];
            if (orEqual ? sum <= pivot : sum < pivot)
                break;
            column--;
        }
        const first = column > row ? column : row;
        firsts[row] = first;
        count += first - row;
    }
    return count;
}

;// CONCATENATED MODULE: ./src/core/statistics/hodges-lehmann.ts



/** The centre of paired differences: the median of their Walsh averages, with rank intervals (Hodges & Lehmann 1963). */
class HodgesLehmann {
    sorted;
    /** @param differences finite, in any order */
    constructor(differences) {
        this.sorted = differences.slice().sort();
    }
    /** Null where there are no differences. */
    estimate() {
        const averages = this.averages();
        if (averages === 0)
            return null;
        const lower = walshAverage(this.sorted, Math.floor((averages - 1) / 2));
        if (averages % 2 === 1)
            return lower;
        return (lower + walshAverage(this.sorted, averages / 2)) / 2;
    }
    /**
     * All centres the signed-rank test keeps: the Walsh averages of rank
     * n(n+1)/4 ± z·√(n(n+1)(2n+1)/24), or of the exact ranks where n is small.
     *
     * @returns null where n is too small for any interval of this level (6 for 95 %)
     */
    interval(level) {
        const rank = this.lowerRank(level);
        if (rank < 0)
            return null;
        return [walshAverage(this.sorted, rank), walshAverage(this.sorted, this.averages() - 1 - rank)];
    }
    /** The 0-based rank of the lower bound: the interval keeps its level if P(T⁺ ≤ rank) ≤ (1 − level)/2. */
    lowerRank(level) {
        const n = this.sorted.length;
        if (n <= EXACT_UP_TO) {
            const cdf = signedRankCdf(n);
            let rank = -1;
            while (rank + 1 < cdf.length && cdf[rank + 1] <= (1 - level) / 2)
                rank++;
            return rank;
        }
        const spread = Math.sqrt((n * (n + 1) * (2 * n + 1)) / 24);
        return Math.floor((n * (n + 1)) / 4 - (0,normal/* twoSidedZ */.mI)(level) * spread);
    }
    averages() {
        return (this.sorted.length * (this.sorted.length + 1)) / 2;
    }
}

;// CONCATENATED MODULE: ./src/core/statistics/log-ratio.ts
/**
 * ln(a/b), with two properties that ln of a quotient lacks: ln(a/b) is exactly
 * −ln(b/a), and equal ratios give equal values (the quotient of the larger by
 * the smaller is correctly rounded, so that equal quotients are equal doubles).
 * Ties and signs are then the same from both sides of a comparison.
 *
 * @param a @param b above 0
 */
function logRatio(a, b) {
    return a >= b ? Math.log(a / b) : -Math.log(b / a);
}

;// CONCATENATED MODULE: ./src/core/statistics/wilcoxon.ts


/**
 * Wilcoxon's signed-rank test that differences scatter evenly about 0, two-sided:
 * exact for up to 50 differences, ties and zeros included, else normal with
 * Pratt's zeros, the correction for ties, and no continuity correction.
 *
 * @returns null where there is no difference to look at; 1 where all are zero
 */
function wilcoxon(differences) {
    const n = differences.length;
    if (n === 0)
        return null;
    const { signedRanks, zeros, tieSum } = rankDifferences(differences);
    if (zeros === n)
        return 1;
    let positive = 0;
    for (const rank of signedRanks)
        if (rank > 0)
            positive += rank;
    if (n <= EXACT_UP_TO)
        return exactP(positive, signedRanks);
    const mean = (n * (n + 1) - zeros * (zeros + 1)) / 4;
    const cubes = n * (n + 1) * (2 * n + 1) - zeros * (zeros + 1) * (2 * zeros + 1);
    const variance = (cubes - tieSum / 2) / 24;
    return (0,normal/* twoSidedP */.mX)((positive - mean) / Math.sqrt(variance));
}
/** Of all ways to sign these very ranks, the share that lies at least as far from the middle. */
function exactP(positive, signedRanks) {
    const cdf = signedRankCdfOf(signedRanks.map(Math.abs));
    const most = cdf.length - 1;
    // Mean ranks of ties are halves, so that twice a rank is whole.
    const twice = Math.round(2 * positive);
    return Math.min(1, 2 * cdf[Math.min(twice, most - twice)]);
}
/** Ranks |d| from 1, equal values sharing their mean rank, and gives the ranks the signs of d. */
function rankDifferences(differences) {
    const n = differences.length;
    const order = Uint32Array.from({ length: n }, (_, index) => index);
    const sizes = differences.map(Math.abs);
    order.sort((i, j) => sizes[i] - sizes[j]);
    const signedRanks = new Float64Array(n);
    let tieSum = 0;
    let zeros = 0;
    for (let start = 0, end = 0; start < n; start = end) {
        const size = sizes[order[start]];
        while (end < n && sizes[order[end]] === size)
            end++;
        const tied = end - start;
        if (size === 0) {
            zeros = tied;
            continue;
        }
        tieSum += tied * (tied * tied - 1);
        const rank = (start + 1 + end) / 2;
        for (let place = start; place < end; place++) {
            const index = order[place];
            signedRanks[index] = differences[index] > 0 ? rank : -rank;
        }
    }
    return { signedRanks, zeros, tieSum };
}

;// CONCATENATED MODULE: ./src/core/compare/latency.ts









const PROBABILITIES = [0.5, 0.9, 0.95];
/** Collects one metric; a pair in which an answered request lacks it is left out. */
function latenciesOf(pairs, metric, { of }) {
    const known = pairs.flatMap((pair, index) => {
        const [a, b] = [latencyOf(pair.a, metric), latencyOf(pair.b, metric)];
        return a === null || b === null ? [] : [{ a, b, cluster: of[index] }];
    });
    return {
        a: Float64Array.from(known, ({ a }) => a),
        b: Float64Array.from(known, ({ b }) => b),
        clusters: Int32Array.from(known, ({ cluster }) => cluster),
    };
}
/** A failure is slower than everything; a latency that wasn't or can't be measured is missing. */
function latencyOf(record, metric) {
    if (!(0,record_record/* isAnswered */.Qy)(record))
        return Infinity;
    const value = record[metric];
    return value !== null && value > 0 ? value : null;
}
/**
 * Compares two arms' latencies: the typical paired ratio over complete pairs,
 * and the ratios of quantiles with failures slower than everything, complete
 * pairs beside them. The interval of the typical ratio that decides is widened
 * by what drift in time and several pairs of one prompt do to it.
 */
function compareLatency(latencies, plan) {
    const complete = completeOf(latencies);
    const logRatios = complete.a.map((value, pair) => logRatio(value, complete.b[pair]));
    const length = (0,autocorrelation/* blockLength */.m5)(logRatios);
    const ofAll = quantiles(latencies, length, plan);
    return {
        n: logRatios.length,
        ...typical(logRatios, wideningOf(logRatios, complete.clusters)),
        a_faster: logRatios.filter((value) => value < 0).length,
        quantile_n: latencies.a.length,
        ...ofAll,
        complete_pairs: complete.a.length === latencies.a.length ? ofAll : quantiles(complete, length, plan),
        margin: plan.margin,
        autocorrelation: (0,autocorrelation/* lag1Autocorrelation */.LM)(logRatios),
        block_length: length,
    };
}
function completeOf({ a, b, clusters }) {
    const isComplete = (_, pair) => a[pair] < Infinity && b[pair] < Infinity;
    return { a: a.filter(isComplete), b: b.filter(isComplete), clusters: clusters.filter(isComplete) };
}
/** The typical ratio with its intervals and its test. */
function typical(logRatios, widening) {
    const centre = new HodgesLehmann(logRatios);
    const estimate = centre.estimate();
    const [ci95, ci90] = [centre.interval(0.95), centre.interval(0.9)];
    return {
        typical_ratio: {
            estimate: estimate === null ? null : Math.exp(estimate),
            ci95: exponentiated(ci95),
            long_run_ci95: widened(estimate, ci95, widening),
            long_run_ci90: widened(estimate, ci90, widening),
        },
        p: widenedP(wilcoxon(logRatios), widening),
        widening,
    };
}
/** The half-widths on the log scale times the widening; null where that has no end. */
function widened(estimate, interval, widening) {
    const [low, high] = interval ?? [null, null];
    if (estimate === null || low === null || high === null || !Number.isFinite(widening))
        return null;
    return [Math.exp(estimate - widening * (estimate - low)), Math.exp(estimate + widening * (high - estimate))];
}
/** The p whose normal statistic is narrowed as the interval is widened. */
function widenedP(p, widening) {
    return p === null || widening === 1 ? p : (0,normal/* twoSidedP */.mX)((0,normal/* normalQuantile */.Zl)(p / 2) / widening);
}
function exponentiated(interval) {
    return interval === null ? null : [exp(interval[0]), exp(interval[1])];
}
function exp(value) {
    return value === null ? null : Math.exp(value);
}
function quantiles({ a, b }, length, { draws, random }) {
    const plan = { probabilities: PROBABILITIES, blockLength: length, draws, random };
    const [p50, p90, p95] = (0,bootstrap/* quantileRatios */.w)(a, b, plan);
    return { p50_ratio: p50, p90_ratio: p90, p95_ratio: p95 };
}
/** What decides about a typical latency ratio: less is better. Null where no request is typical. */
function latencyMeasure(figures) {
    const { typical_ratio, margin, p } = figures;
    if (!hasTypical(figures))
        return null;
    const [low, high] = typical_ratio.long_run_ci90 ?? [null, null];
    return {
        equivalent: low === null || high === null ? null : isEquivalent([low, high], margin),
        noWorse: high !== null && high < 1 / (1 - margin),
        noBetter: low !== null && low > 1 - margin,
        p,
        direction: Math.log(typical_ratio.estimate ?? 1),
    };
}
/** Where most of the pairs that were timed lack an answer, none is typical. */
function hasTypical({ n, quantile_n }) {
    return n > 0 && 2 * n >= quantile_n;
}

;// CONCATENATED MODULE: ./src/core/compare/qualifications.ts







/** What a reader must know before quoting the verdict, the weightiest first. */
function qualifications(subject) {
    return [
        ...fromAudit(subject),
        ...byTime(subject.judged),
        ...faceValue(subject),
        ...unscored(subject),
        ...withoutTypical(subject.judged),
        ...oneOrder(subject),
        ...medianAgainstTypical(subject.judged.latency.total_ms),
        ...certainButSmall(subject),
        ...failures(subject),
        ...excluded(subject.judged),
        ...notEstimable(subject.judged.latency.total_ms),
        ...dependence(subject.judged.latency.total_ms),
        ...clusters(subject.judged),
        ...period(subject.judged),
        ...labels(subject.judged),
    ];
}
function fromAudit({ findings }) {
    const withEffect = (effect) => findings.filter((finding) => finding.effect === effect);
    return [...withEffect('not_comparable'), ...withEffect('qualifies')].map(({ message }) => message);
}
function faceValue({ judged, face }) {
    if (judged.verdict !== 'not comparable' || judged.n === 0)
        return [];
    const reading = `answers ${face.answers}, latency ${face.latency}, reliability ${face.reliability}, cost ${face.cost}`;
    return [`Taken alone, without regard to what stands above, the figures would read: ${reading}.`];
}
/** The same provider at two times, or two providers at two times: not the same question. */
function byTime({ hours_apart, same_arm }) {
    if (hours_apart === null || hours_apart * 60 < MINUTES_APART)
        return [];
    const apart = (0,durations/* timespan */.u)(hours_apart * 3_600_000);
    if (same_arm)
        return [`The same arm at two times, ${apart} apart (median): every verdict reads "since then".`];
    if (isConfoundedByTime({ hours_apart, same_arm }))
        return [
            `The requests of a pair are ${apart} apart (median): provider and time of day can't be told apart, so latency is not comparable, and reliability holds on those days.`,
        ];
    return [`The requests of a pair are ${apart} apart (median): what changed meanwhile counts as the provider's.`];
}
/** From here on the gap is told. */
const MINUTES_APART = 5;
function unscored({ judged: { accuracy, n } }) {
    if (n === 0)
        return ['No pair is left to compare.'];
    return accuracy.ci95 === null
        ? ['The answers were not scored: the verdict rests on latency and reliability alone.']
        : [];
}
/** The audit tells of runs apart in time; within one run the order can still be all one way. */
function oneOrder({ judged, findings }) {
    const { a_first, b_first } = judged.period;
    if (findings.some(({ rule }) => rule === 'confounded_by_time') || (a_first === 0) === (b_first === 0))
        return [];
    const first = a_first > 0 ? judged.a : judged.b;
    return [`${first} went first in every pair: going first and the provider can't be told apart.`];
}
/** At "high" effort the published median was 6 % slower while the typical paired request was 10 % faster. */
function medianAgainstTypical({ typical_ratio, p50_ratio }) {
    const [typical, median] = [typical_ratio.estimate, p50_ratio.estimate];
    if (typical === null || median === null || (typical - 1) * (median - 1) >= 0)
        return [];
    if (!excludes(typical_ratio.ci95, 1) && !excludes(p50_ratio.ci95, 1))
        return [];
    return [
        `Total latency: the typical paired ratio (${(0,numbers/* ratio */.CG)(typical)}) and the ratio of the medians (${(0,numbers/* ratio */.CG)(median)}) ` +
            'point in opposite directions; both are true, of different questions.',
    ];
}
function certainButSmall({ judged: { accuracy, latency }, face }) {
    const notes = [];
    const { typical_ratio } = latency.total_ms;
    if (face.latency === 'equivalent' && excludes(typical_ratio.long_run_ci95, 1)) {
        notes.push(`Total latency does differ (typical ratio ${estimated(typical_ratio)}), but by less than the margin.`);
    }
    if (face.answers === 'equivalent' && rejects(accuracy.mcnemar_mid_p)) {
        const difference = `${(0,numbers/* points */.WR)(accuracy.difference)}, p = ${(0,numbers/* probability */.E5)(accuracy.mcnemar_mid_p)}`;
        notes.push(`Accuracy does differ (${difference}), but by less than the margin.`);
    }
    return notes;
}
function estimated({ estimate, ci95 }) {
    return `${(0,numbers/* ratio */.CG)(estimate)} ${(0,numbers/* interval */.YP)(ci95, numbers/* ratio */.CG)}`;
}
function failures({ judged, pairs }) {
    return [
        ...failuresOf(judged.a, pairs.map(({ a }) => a)),
        ...failuresOf(judged.b, pairs.map(({ b }) => b)),
    ];
}
function failuresOf(arm, records) {
    const failed = records.filter((record) => !(0,record_record/* isAnswered */.Qy)(record)).length;
    return failed === 0
        ? []
        : [`${arm}: ${failed} of ${(0,numbers/* counted */.hS)(records.length, 'request')} failed, counted wrong and slower than everything.`];
}
function excluded({ excluded: counts }) {
    const parts = Object.entries(EXCLUDED_WORDS).flatMap(([reason, words]) => {
        const count = counts[reason];
        return count > 0 ? [`${count} ${words}`] : [];
    });
    return parts.length === 0 ? [] : [`Pairs left out of both arms: ${parts.join(', ')}.`];
}
/** Why a pair is left out, for people. */
const EXCLUDED_WORDS = {
    network: "lost by the client's own network",
    aborted: 'cut off by our own stop',
    auth: 'refused for their credentials',
    quota: 'refused for rate limit or quota',
    config: 'refused for their configuration',
    half_pairs: 'without a counterpart',
};
function withoutTypical({ latency: { total_ms } }) {
    if (hasTypical(total_ms))
        return [];
    return [
        `Only ${total_ms.n} of ${(0,numbers/* counted */.hS)(total_ms.quantile_n, 'pair')} were answered through both arms: no request is typical, and latency has no part in the verdict.`,
    ];
}
function notEstimable(total) {
    const quantiles = [
        ['p50', 0.5, total.p50_ratio],
        ['p90', 0.9, total.p90_ratio],
        ['p95', 0.95, total.p95_ratio],
    ];
    const tooFew = quantiles.filter(([, p]) => !(0,order_statistic/* isEstimable */.$h)(total.quantile_n, p)).map(([name]) => name);
    const failed = quantiles
        .filter(([, p, { ci95 }]) => (0,order_statistic/* isEstimable */.$h)(total.quantile_n, p) && isOpen(ci95))
        .map(([name]) => name);
    const notes = [];
    if (tooFew.length > 0)
        notes.push(`Total latency, ${tooFew.join(' and ')}: not estimable from ${(0,numbers/* counted */.hS)(total.quantile_n, 'pair')}.`);
    if (failed.length > 0)
        notes.push(`Total latency, ${failed.join(' and ')}: no finite interval, since failures reach that far down.`);
    return notes;
}
function isOpen(ci95) {
    return ci95 === null || ci95[0] === null || ci95[1] === null;
}
function dependence({ widening, n }) {
    if (widening < NOTABLE_WIDENING)
        return [];
    const notes = [
        `Pairs depend on one another in time or by prompt: the interval that decides is ${(0,numbers/* ratio */.CG)(widening)} times as wide as for independent pairs.`,
    ];
    // No method cures a run that is shorter than its drift.
    if (widening > DRIFTING && n < ENOUGH_FOR_DRIFT) {
        notes.push(`The drift may be slower than these ${(0,numbers/* counted */.hS)(n, 'pair')} can show: repeat the run at another time.`);
    }
    return notes;
}
const NOTABLE_WIDENING = 1.5;
const DRIFTING = 3;
const ENOUGH_FOR_DRIFT = 500;
/** Several pairs of one prompt say less than as many prompts. */
function clusters({ n, prompts, epochs }) {
    if (epochs <= 1)
        return [];
    return [`${(0,numbers/* counted */.hS)(n, 'pair')} of ${(0,numbers/* counted */.hS)(prompts, 'prompt')}: the pairs of one prompt count as one cluster.`];
}
function period({ period: { ratio: effect, ci95, a_first, b_first } }) {
    if (effect === null || !excludes(ci95, 1))
        return [];
    const isBalanced = Math.abs(a_first - b_first) <= MOST_IMBALANCE * (a_first + b_first);
    const balance = isBalanced
        ? 'the order was balanced'
        : `${a_first} pairs had a first and ${b_first} had b, so that this enters the comparison`;
    return [
        `Order matters: the request that goes second takes ${(0,numbers/* ratio */.CG)(effect)} times as long ${(0,numbers/* interval */.YP)(ci95, numbers/* ratio */.CG)}; ${balance}.`,
    ];
}
/** Of all pairs: so many more of one order than of the other shift a ratio by little of what the order does. */
const MOST_IMBALANCE = 0.1;
/** Labels that are themselves in error can hide or feign a difference. */
function labels({ labels: sets }) {
    const platinum = sets.find(({ name }) => name === 'platinum');
    const original = sets.find(({ name }) => name === 'original');
    if (platinum === undefined || original === undefined || platinum.n === 0)
        return [];
    const [before, after] = [original, platinum].map((set) => set.a_correct - set.b_correct);
    if (Math.sign(before) === Math.sign(after))
        return [];
    return [
        `The corrected labels (GSM8K-Platinum) turn the difference in accuracy: ${(0,numbers/* percent */.KN)(platinum.a_correct / platinum.n)} ` +
            `against ${(0,numbers/* percent */.KN)(platinum.b_correct / platinum.n)} of ${platinum.n}.`,
    ];
}

;// CONCATENATED MODULE: ./src/core/compare/judgement.ts








/** Makes the verdicts of all pairs together, since their tests are one family. */
function judgeAll(cases) {
    const measures = cases.map(({ figures }) => measuresOf(figures));
    const tests = measures.flatMap((each, index) => DIMENSIONS.map((dimension) => judgement_isComparable(cases[index], dimension) ? (each[dimension]?.p ?? null) : null));
    const { adjusted, comparisons } = adjustedTogether(tests);
    const pairs = cases.map((each, index) => {
        const of = adjusted.slice(index * DIMENSIONS.length);
        const holm = Object.fromEntries(DIMENSIONS.map((dimension, place) => [dimension, of[place] ?? null]));
        return judge(each, measures[index], holm);
    });
    return { pairs, comparisons };
}
function measuresOf({ accuracy, latency, reliability, cost }) {
    return {
        answers: pairsOf(accuracy) === 0 ? null : proportionMeasure(accuracy),
        latency: latencyMeasure(latency.total_ms),
        reliability: pairsOf(reliability.sound) === 0 ? null : proportionMeasure(reliability.sound),
        cost: costMeasure(cost),
    };
}
/** Requests of a pair further apart than this can't tell provider from time of day. */
const MOST_HOURS_APART = 1;
/** Where the two requests of a pair are hours apart, latency compares two times; of one arm with itself, that is the question. */
function isConfoundedByTime({ hours_apart, same_arm }) {
    return !same_arm && (hours_apart ?? 0) > MOST_HOURS_APART;
}
function judgement_isComparable({ figures, findings }, dimension) {
    // Without a pair there is nothing to compare, whatever the reason.
    if (figures.n === 0 || findings.some(({ effect }) => effect === 'not_comparable'))
        return false;
    return dimension !== 'latency' || !isConfoundedByTime(figures);
}
function judge(subject, measures, holm) {
    const { figures, findings, pairs } = subject;
    const { accuracy, latency, reliability, cost } = figures;
    const verdictOf = (dimension) => {
        if (!judgement_isComparable(subject, dimension))
            return 'not comparable';
        return judgement_faceValue(measures[dimension], holm[dimension]);
    };
    const verdicts = Object.fromEntries(DIMENSIONS.map((each) => [each, verdictOf(each)]));
    const judged = {
        ...figures,
        accuracy: { ...accuracy, holm_p: holm.answers, verdict: verdicts.answers },
        latency: { ...latencies(latency, verdicts.latency, holm.latency), verdict: verdicts.latency },
        reliability: {
            sound: { ...reliability.sound, holm_p: holm.reliability, verdict: verdicts.reliability },
            completed: reliability.completed,
            as_billed: reliability.as_billed,
            verdict: verdicts.reliability,
        },
        cost: { ...cost, holm_p: holm.cost, verdict: verdicts.cost },
        verdict: overallVerdict(dimensionsOf(measures, verdicts)),
    };
    const face = Object.fromEntries(DIMENSIONS.map((each) => [each, judgement_faceValue(measures[each], measures[each]?.p ?? null)]));
    const told = { ...judged, headline: headlineOf(judged) };
    return {
        ...told,
        qualifications: qualifications({
            judged: told,
            face: face,
            findings,
            pairs,
        }),
    };
}
/** What a dimension's figures show, whether the arms are comparable or not. */
function judgement_faceValue(measure, holmP) {
    return measure === null ? 'inconclusive' : dimensionVerdict(measure, holmP);
}
/** Total latency as the family has it; TTFT and TTFB describe it further and are adjusted between the two. */
function latencies(latency, verdict, holmP) {
    const further = ['ttft_ms', 'ttfb_ms'].map((metric) => latencyMeasure(latency[metric]));
    const { adjusted } = adjustedTogether(further.map((measure) => measure?.p ?? null));
    const described = (place) => verdict === 'not comparable' ? verdict : judgement_faceValue(further[place] ?? null, adjusted[place] ?? null);
    return {
        total_ms: { ...latency.total_ms, holm_p: holmP, verdict },
        ttft_ms: { ...latency.ttft_ms, holm_p: adjusted[0] ?? null, verdict: described(0) },
        ttfb_ms: { ...latency.ttfb_ms, holm_p: adjusted[1] ?? null, verdict: described(1) },
    };
}
/** The dimensions that were judged, for the overall rule. */
function dimensionsOf(measures, verdicts) {
    const judged = {};
    for (const dimension of ['answers', 'latency', 'reliability']) {
        const measure = measures[dimension];
        if (measure === null && verdicts[dimension] !== 'not comparable')
            continue;
        judged[dimension] = {
            verdict: verdicts[dimension],
            noWorse: measure?.noWorse ?? false,
            noBetter: measure?.noBetter ?? false,
        };
    }
    return judged;
}

;// CONCATENATED MODULE: ./src/core/compare/period.ts




/** Fewer pairs in one of the two orders than this can't tell order from arm. */
const FEWEST = 6;
/**
 * Whether going second in a pair is slower, on total latency.
 *
 * ln(a/b) of a pair holds the difference of the arms and, with one sign or the
 * other, the period effect: it is half of what lies between the centres of the
 * two orders. Either centre is uncertain, however few pairs it rests on.
 */
function periodEffect(pairs) {
    const aFirst = [];
    const bFirst = [];
    let counts = { a_first: 0, b_first: 0 };
    for (const pair of pairs) {
        const first = isAFirst(pair);
        if (first === null)
            continue;
        counts = { a_first: counts.a_first + (first ? 1 : 0), b_first: counts.b_first + (first ? 0 : 1) };
        const logRatio = logRatioOf(pair);
        if (logRatio !== null)
            (first ? aFirst : bFirst).push(logRatio);
    }
    if (Math.min(aFirst.length, bFirst.length) < FEWEST)
        return { ratio: null, ci95: null, ...counts };
    const [ofAFirst, ofBFirst] = [centreOf(aFirst), centreOf(bFirst)];
    const effect = (ofBFirst.at - ofAFirst.at) / 2;
    const error = ((0,normal/* twoSidedZ */.mI)(0.95) * Math.hypot(ofAFirst.standardError, ofBFirst.standardError)) / 2;
    return { ratio: Math.exp(effect), ci95: [Math.exp(effect - error), Math.exp(effect + error)], ...counts };
}
/** Hodges–Lehmann, its standard error read off its interval. */
function centreOf(logRatios) {
    const centre = new HodgesLehmann(Float64Array.from(logRatios));
    const [low, high] = centre.interval(0.95);
    return { at: centre.estimate(), standardError: (high - low) / (2 * (0,normal/* twoSidedZ */.mI)(0.95)) };
}
/** ln(a/b) of total latency; null unless both were answered. */
function logRatioOf({ a, b }) {
    if (!(0,record_record/* isAnswered */.Qy)(a) || !(0,record_record/* isAnswered */.Qy)(b) || !a.total_ms || !b.total_ms)
        return null;
    return Math.log(a.total_ms / b.total_ms);
}
/** By the recorded order, else by the clock; null where neither tells. */
function isAFirst({ a, b }) {
    if (a.order_in_pair !== null && b.order_in_pair !== null)
        return a.order_in_pair < b.order_in_pair;
    const [ofA, ofB] = [startOf(a), startOf(b)];
    return ofA === ofB || Number.isNaN(ofA + ofB) ? null : ofA < ofB;
}

;// CONCATENATED MODULE: ./src/core/compare/reliability.ts



/**
 * Whether the answers arrived, whole, once and as billed.
 *
 * @param margin a proportion
 */
function compareReliability(pairs, clusters, margin) {
    const outcomes = (holds, among) => pairs.flatMap((pair, index) => among?.(pair) === false ? [] : [{ a: holds(pair.a), b: holds(pair.b), cluster: clusters.of[index] }]);
    return {
        sound: compareProportion(outcomes(isSound), margin),
        completed: compareProportion(outcomes(record_record/* isAnswered */.Qy), margin),
        as_billed: compareProportion(outcomes(isSound, bothTold), margin),
    };
}
/** Answered through both arms, and of both it is known whether the text is the text that was billed. */
function bothTold({ a, b }) {
    return [a, b].every((record) => (0,record_record/* isAnswered */.Qy)(record) && (record.as_billed ?? null) !== null);
}

;// CONCATENATED MODULE: ./src/core/compare/retries.ts

/**
 * The pairs as they would be had failures been asked again (`retry-failed`):
 * a failed attempt gives way to the retry that answered. First attempts remain
 * the measurement; this is for accuracy, to tell a service that fails from a
 * model that errs.
 *
 * @returns null where no failed attempt was retried with success
 */
function withRetries(pairs, a, b) {
    const [ofA, ofB] = [answeredRetries(a), answeredRetries(b)];
    if (ofA.size + ofB.size === 0)
        return null;
    const instead = (record, retries) => (0,record_record/* isAnswered */.Qy)(record) ? record : (retries.get((0,record_record/* promptKey */.uZ)(record)) ?? record);
    return pairs.map((pair) => ({ ...pair, a: instead(pair.a, ofA), b: instead(pair.b, ofB) }));
}
function answeredRetries({ all }) {
    return new Map(all.filter((record) => record.retry === true && (0,record_record/* isAnswered */.Qy)(record)).map((record) => [(0,record_record/* promptKey */.uZ)(record), record]));
}

;// CONCATENATED MODULE: ./src/core/compare/same-arm.ts

/** True where two arms are the same provider, model and effort: what is compared is then one time with another. */
function isSameArm(a, b) {
    return a.provider === b.provider && (0,record_model/* canonicalModel */.a)(a.model) === (0,record_model/* canonicalModel */.a)(b.model) && a.effort === b.effort;
}

;// CONCATENATED MODULE: ./src/core/compare/tokens.ts




/** Tokens of both arms over the pairs that were answered through both. */
function compareTokens(pairs, clusters) {
    return {
        input: tokenRatio(pairs, clusters, 'input_tokens'),
        output: tokenRatio(pairs, clusters, 'output_tokens'),
        reasoning: tokenRatio(pairs, clusters, 'reasoning_tokens'),
    };
}
function tokenRatio(pairs, { of }, field) {
    const [a, b, cluster] = [[], [], []];
    pairs.forEach((pair, index) => {
        const [ofA, ofB] = [pair.a[field], pair.b[field]];
        if (!(0,record_record/* isAnswered */.Qy)(pair.a) || !(0,record_record/* isAnswered */.Qy)(pair.b) || ofA === null || ofB === null)
            return;
        a.push(ofA);
        b.push(ofB);
        cluster.push(of[index]);
    });
    const ratio = new RatioOfMeans(sumsByCluster(a, cluster), sumsByCluster(b, cluster));
    return {
        n: a.length,
        ratio: ratio.estimate,
        ci95: ratio.linearInterval(0.95),
        p: wilcoxon(Float64Array.from(a, (tokens, pair) => tokens - b[pair])),
    };
}

;// CONCATENATED MODULE: ./src/core/compare/true-text.ts
/**
 * The pairs with the text that was billed in place of the text that arrived,
 * where a reply was sent as several snapshots of itself. What arrived remains
 * the measurement; this is for accuracy, to tell a faulty delivery from a model
 * that errs.
 *
 * @returns null where the two are the same in every record
 */
function withTrueText(pairs) {
    if (!pairs.some(({ a, b }) => hasTrueText(a) || hasTrueText(b)))
        return null;
    return pairs.map((pair) => ({ ...pair, a: asBilled(pair.a), b: asBilled(pair.b) }));
}
function hasTrueText(record) {
    return record.answer_text !== null && record.answer_text !== record.output_text;
}
function asBilled(record) {
    return hasTrueText(record) ? { ...record, output_text: record.answer_text } : record;
}

;// CONCATENATED MODULE: ./src/core/compare/analyse.ts
























/** 2 %: below what any list price differs by. */
const COST_MARGIN = 0.02;
/**
 * The one analysis, of a run and of saved files alike: pair once, audit the very
 * pairs that the verdicts are about, compare.
 *
 * @param arms reconciled with what was billed
 */
function analyse(arms, count, question) {
    const paired = comparedArms(arms, question.reference).map(([a, b]) => pairRecords(a, b));
    return compare({ ...question, arms, paired, findings: audit(arms, { count, pairs: paired }) });
}
/**
 * Compares arms by pairs of the same prompt: every figure of `comparison.json`,
 * the same for the same records and seed.
 */
function compare(input) {
    const scorers = new Scorers();
    const correct = scorers.of(input.scorer);
    const paired = input.paired ?? comparedArms(input.arms, input.reference).map(([a, b]) => pairRecords(a, b));
    const judged = judgeAll(paired.map((pair) => ({
        figures: figuresOf(pair, input, scorers),
        pairs: pair.pairs,
        findings: input.findings.filter((finding) => (0,audit_finding/* concerns */.K)(finding, pair.a.arm, pair.b.arm)),
    })));
    return {
        schema_version: COMPARISON_VERSION,
        seed: input.seed,
        design: { kind: 'fixed', alpha: ALPHA, boundary: null },
        reference: paired.at(-1)?.b.arm ?? null,
        family: { comparisons: judged.comparisons, adjusted: 'holm', error_rate: errorRateOf() },
        draws: input.draws ?? bootstrap/* BOOTSTRAP_DRAWS */.F,
        scorer: input.scorer,
        arms: input.arms.map((arm) => summarizeArm(arm, correct)),
        pairs: judged.pairs,
        audit: [...input.findings],
    };
}
function figuresOf(paired, input, scorers) {
    const { a, b, pairs, excluded } = paired;
    const margin = input.marginPp / 100;
    const clusters = promptClusters(pairs);
    const latency = (metric) => compareLatency(latenciesOf(pairs, metric, clusters), {
        margin: input.latencyMargin,
        draws: input.draws ?? bootstrap/* BOOTSTRAP_DRAWS */.F,
        random: new statistics_random/* Random */.o(input.seed, `bootstrap ${metric}, ${[a.arm, b.arm].sort().join(' / ')}`),
    });
    return {
        a: a.arm,
        b: b.arm,
        n: pairs.length,
        prompts: clusters.prompts,
        epochs: clusters.epochs,
        excluded,
        accuracy: compareAccuracy(pairs, scorers.of(input.scorer), margin, clusters),
        latency: { total_ms: latency('total_ms'), ttft_ms: latency('ttft_ms'), ttfb_ms: latency('ttfb_ms') },
        reliability: compareReliability(pairs, clusters, margin),
        cost: compareCost(pairs, b, clusters, input.costMargin ?? COST_MARGIN),
        tokens: compareTokens(pairs, clusters),
        period: periodEffect(pairs),
        hours_apart: hoursApart(pairs),
        ...readings(pairs, withRetries(pairs, a, b), input.scorer, scorers),
        same_arm: isSameArm(a, b),
        primary: 'total_ms.typical_ratio',
    };
}
/**
 * What else the answers could have been held against: other scorers and
 * corrected labels for those of GSM8K, retries and the text that was billed
 * where there were any.
 */
function readings(pairs, retried, scorer, scorers) {
    const correct = scorers.of(scorer);
    const billed = scorer === 'none' ? null : withTrueText(pairs);
    const again = [
        ...(retried === null ? [] : [sensitivityRow(`${scorer}, failures asked again`, retried, correct)]),
        ...(billed === null ? [] : [sensitivityRow(`${scorer}, text as billed`, billed, correct)]),
    ];
    if (!scorer_name/* SENSITIVITY_SCORERS */.K.some((name) => name === scorer))
        return { labels: [], sensitivity: again };
    const others = scorer_name/* SENSITIVITY_SCORERS */.K.map((name) => sensitivityRow(name, pairs, scorers.of(name)));
    return { labels: labelSets(pairs, correct, platinum/* platinumLabel */.Hz), sensitivity: [...others, ...again] };
}
/** Each scorer's verdicts once, for all pairs of arms. */
class Scorers {
    byName = new Map();
    of(name) {
        const known = this.byName.get(name) ?? (0,correctness/* correctness */.u)(name);
        this.byName.set(name, known);
        return known;
    }
}


/***/ }),

/***/ 566:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   C1: () => (/* binding */ CONTESTED),
/* harmony export */   Hz: () => (/* binding */ platinumLabel),
/* harmony export */   Xq: () => (/* binding */ REMOVED),
/* harmony export */   jc: () => (/* binding */ RELABELLED)
/* harmony export */ });
/* harmony import */ var _score_gsm8k_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97254);

const REMOVED = new Set([
    4, 12, 16, 40, 62, 78, 85, 93, 100, 114, 119, 146, 152, 161, 174, 184, 186, 187, 195, 227, 231, 234, 241, 245, 252,
    255, 258, 267, 272, 280, 293, 304, 306, 337, 340, 353, 368, 371, 380, 398, 406, 409, 410, 423, 425, 466, 510, 515,
    517, 526, 527, 539, 542, 552, 611, 638, 652, 671, 675, 689, 696, 709, 711, 717, 768, 780, 782, 796, 814, 835, 852,
    854, 873, 877, 880, 894, 902, 912, 926, 951, 956, 962, 973, 984, 989, 997, 1001, 1028, 1042, 1046, 1048, 1059, 1067,
    1074, 1082, 1104, 1119, 1161, 1163, 1176, 1179, 1183, 1187, 1192, 1193, 1198, 1223, 1227, 1288, 1298,
]);
const RELABELLED = new Map([
    [288, { original: '3', answer: '4' }],
    [403, { original: '81', answer: '135' }],
    [454, { original: '150', answer: '240' }],
    [649, { original: '162000', answer: '160000' }],
    [749, { original: '3', answer: '6' }],
    [823, { original: '14', answer: '18' }],
    [952, { original: '360', answer: '1800' }],
    [1035, { original: '35', answer: '40' }],
    [1071, { original: '251', answer: '257' }],
    [1309, { original: '2280', answer: '2180' }],
]);
const CONTESTED = new Set([288, 1071]);
/**
 * What Platinum says of a prompt. What is no row of GSM8K's test split is kept
 * as it is; so is a row whose reference answer is not the one that was
 * corrected, for then it comes from another file.
 *
 * @param expected the reference answer that the record carries
 */
function platinumLabel(promptId, expected) {
    const row = Number(/^gsm8k-test-(0|[1-9]\d{0,3})$/.exec(promptId)?.[1] ?? NaN);
    if (REMOVED.has(row))
        return { status: 'removed' };
    const corrected = RELABELLED.get(row);
    if (corrected === undefined || finalOf(expected) !== corrected.original)
        return { status: 'kept' };
    return { status: 'relabelled', answer: corrected.answer, contested: CONTESTED.has(row) };
}
function finalOf(expected) {
    const answer = expected === null ? null : (0,_score_gsm8k_js__WEBPACK_IMPORTED_MODULE_0__/* .finalAnswer */ .zN)(expected);
    return answer === null ? null : (0,_score_gsm8k_js__WEBPACK_IMPORTED_MODULE_0__/* .normalizeAnswer */ .E6)(answer);
}


/***/ }),

/***/ 58598:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B1: () => (/* binding */ planPower),
/* harmony export */   l6: () => (/* binding */ powerLines)
/* harmony export */ });
/* unused harmony exports DISCORDANCE, SD_LOG_RATIO, nonInferiorityPower */
/* harmony import */ var _statistics_binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8126);
/* harmony import */ var _statistics_normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45400);
/* harmony import */ var _statistics_order_statistic_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39316);
/* harmony import */ var _statistics_tango_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(54322);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(91489);





/**
 * What a run will be able to show, worked out before money is spent.
 *
 * Two assumptions carry it, both taken from the published runs of GPT-5.5 over
 * GSM8K: the share of prompts on which exactly one of two equal arms is right,
 * and the spread of the log of the paired latency ratio. A harder task or a
 * noisier endpoint shows less.
 */
/** 5 to 13 of 1,319 prompts were answered rightly by one arm only: .38 % to 1.0 %. */
const DISCORDANCE = [5 / 1319, 13 / 1319];
/** Standard deviation of ln(a/b), total latency: .48 at medium effort. */
const SD_LOG_RATIO = 0.5;
/** Power below which a run is said to be inconclusive by design. */
const HOPELESS = 0.2;
const POWER = 0.8;
/** Mass of discordant counts that the sum leaves out on either side. */
const LEFT_OUT = 1e-9;
function planPower({ n, marginPp, latencyMargin }) {
    const margin = marginPp / 100;
    const z = (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(0.95);
    return {
        n,
        marginPp,
        latencyMargin,
        accuracy: {
            nonInferiority: DISCORDANCE.map((share) => nonInferiorityPower(n, margin, share)).sort((x, y) => x - y),
            // Tango's bound without a discordant pair, z²/(n + z²), has to be below the margin.
            fewestPairs: Math.floor((z * z * (1 - margin)) / margin) + 1,
            detectablePp: detectableLoss(n),
        },
        latency: { detectableRatio: detectableRatio(n), equivalence: equivalencePower(n, latencyMargin) },
        estimable: QUANTILES.filter(([, probability]) => (0,_statistics_order_statistic_js__WEBPACK_IMPORTED_MODULE_2__/* .isEstimable */ .$h)(n, probability)).map(([name]) => name),
    };
}
const QUANTILES = [
    ['p50', 0.5],
    ['p90', 0.9],
    ['p95', 0.95],
    ['p99', 0.99],
];
/**
 * P(Tango's 95 % lower bound > −margin) between arms of equal accuracy: exact,
 * over how many pairs differ, and then over how they fall to the two sides.
 *
 * @param margin a proportion
 * @param discordance share of pairs in which exactly one arm is right
 */
function nonInferiorityPower(n, margin, discordance) {
    const fewest = (0,_statistics_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialQuantile */ .z1)(LEFT_OUT, n, discordance);
    const most = (0,_statistics_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialQuantile */ .z1)(1 - LEFT_OUT, n, discordance);
    let power = 0;
    for (let differing = fewest; differing <= most; differing++) {
        const needed = fewestWins(n, margin, differing);
        power += (0,_statistics_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialPmf */ .z6)(differing, n, discordance) * (1 - (0,_statistics_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialCdf */ .HU)(needed - 1, differing, 0.5));
    }
    return power;
}
/** The smallest b among `differing` pairs that shows non-inferiority; `differing` + 1 where none does. */
function fewestWins(n, margin, differing) {
    let failing = -1;
    let showing = differing + 1;
    while (showing - failing > 1) {
        const wins = Math.floor((failing + showing) / 2);
        if ((0,_statistics_tango_js__WEBPACK_IMPORTED_MODULE_3__/* .isNonInferior */ .S)(wins, differing - wins, n, margin))
            showing = wins;
        else
            failing = wins;
    }
    return showing;
}
/** exp((z.975 + z.80)·SD/√n): the ratio whose test rejects with 80 % power. */
function detectableRatio(n) {
    return Math.exp((((0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(0.95) + zOfPower()) * SD_LOG_RATIO) / Math.sqrt(n));
}
/** P(90 % interval inside the margins) when the true ratio is 1. */
function equivalencePower(n, latencyMargin) {
    const standardError = SD_LOG_RATIO / Math.sqrt(n);
    const reach = -Math.log(1 - latencyMargin) / standardError - (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(0.9);
    return Math.max(0, 2 * (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .normalCdf */ .vr)(reach) - 1);
}
/**
 * The loss δ that McNemar's test finds with 80 % power, from Connor's (1987)
 * n = (z.975·√ψ + z.80·√(ψ − δ²))²/δ² with ψ = discordance + δ.
 */
function detectableLoss(n) {
    const needed = (loss) => {
        const discordance = DISCORDANCE[1] + loss;
        const root = (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(0.95) * Math.sqrt(discordance) + zOfPower() * Math.sqrt(discordance - loss * loss);
        return (root * root) / (loss * loss);
    };
    if (needed(MOST_LOSS) > n)
        return null;
    let low = 0;
    let high = MOST_LOSS;
    for (let halving = 0; halving < 50; halving++) {
        const middle = (low + high) / 2;
        if (needed(middle) > n)
            low = middle;
        else
            high = middle;
    }
    return high * 100;
}
/** A loss beyond this needs no statistics. */
const MOST_LOSS = 0.5;
function zOfPower() {
    return (0,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(2 * POWER - 1);
}
/** The statement as sentences to print before a run, a heading first. */
function powerLines(statement) {
    const missing = QUANTILES.map(([name]) => name).filter((name) => !statement.estimable.includes(name));
    return [
        `What ${statement.n} pairs can show, if the task is like GSM8K and the noise like that of the published runs:`,
        ...accuracyLines(statement),
        ...latencyLines(statement),
        ...(missing.length > 0 ? [`Not estimable from so few pairs: an interval of the ${missing.join(', ')}.`] : []),
    ];
}
function accuracyLines({ n, marginPp, accuracy: { nonInferiority: [low, high], fewestPairs, detectablePp, }, }) {
    const power = (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(low, 0) === (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(high, 0) ? (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(low, 0) : `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(low, 0)} to ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(high, 0)}`;
    const why = n < fewestPairs ? ` It takes ${fewestPairs} pairs even if not one answer differs.` : '';
    const equal = `Accuracy, "no worse by ${Number(marginPp.toFixed(4))} pp" between equal arms: shown in ${power} of such runs${byDesign(high)}.${why}`;
    return detectablePp === null
        ? [equal]
        : [equal, `Accuracy, a loss of ${detectablePp.toFixed(1)} pp: found in 80 % of such runs.`];
}
function latencyLines({ latencyMargin, latency: { detectableRatio, equivalence } }) {
    const slower = ((detectableRatio - 1) * 100).toFixed(1);
    const bounds = `${(1 - latencyMargin).toFixed(2)} to ${(1 / (1 - latencyMargin)).toFixed(2)}`;
    return [
        `Total latency, a typical request ${slower} % slower (a ratio of ${detectableRatio.toFixed(3)}): found in 80 % of such runs.`,
        `Total latency, equivalence (${bounds}) between equal arms: shown in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_4__/* .percent */ .KN)(equivalence, 0)} of such runs${byDesign(equivalence)}.`,
    ];
}
function byDesign(power) {
    return power < HOPELESS ? ', inconclusive by design' : '';
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

/***/ 68903:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   NZ: () => (/* binding */ renderEnded),
/* harmony export */   bs: () => (/* binding */ renderSkipped),
/* harmony export */   wQ: () => (/* binding */ renderComment)
/* harmony export */ });
/* unused harmony exports COMMENT_BUDGET_BYTES, SUMMARY_BUDGET_BYTES */
/* harmony import */ var _text_escaping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23139);
/* harmony import */ var _text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34081);
/* harmony import */ var _document_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4756);
/* harmony import */ var _fit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(55901);




/** GitHub refuses a comment above 65,536 characters; the poster's marker takes a line of it. */
const COMMENT_BUDGET_BYTES = 60_000;
/** GitHub drops a job summary above 1 MiB whole. */
const SUMMARY_BUDGET_BYTES = 1_000_000;
const FAILURES_IN_COMMENT = 10;
const FAILURES_IN_SUMMARY = 500;
const ELSEWHERE = 'The artifact of this run holds everything.';
/**
 * The comment on a pull request: the verdict in a sentence, the arms side by
 * side, what the audit found, whose doing failures were, what is left open;
 * detail folded. The marker that makes it sticky is the poster's.
 *
 * @param elsewhere where everything is, said where something was left out
 */
function renderComment(context, elsewhere = ELSEWHERE) {
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .fit */ .U)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .A)(context, FAILURES_IN_COMMENT), COMMENT_BUDGET_BYTES, elsewhere);
}
/** The same for the summary of a job, which has more room. */
function renderSummary(context, elsewhere = ELSEWHERE) {
    return (0,_fit_js__WEBPACK_IMPORTED_MODULE_3__/* .fit */ .U)((0,_document_js__WEBPACK_IMPORTED_MODULE_2__/* .document */ .A)(context, FAILURES_IN_SUMMARY), SUMMARY_BUDGET_BYTES, elsewhere);
}
/** Where nothing was run: why, and that nothing was spent. */
function renderSkipped(reason) {
    return `## parity-bench: skipped\n\n${(0,_text_escaping_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(reason, 1000))}\n\nNothing was asked and nothing was spent.\n`;
}
/** Where a run ended before it measured anything: why. */
function renderEnded(reason) {
    return `## parity-bench: ended before anything was measured\n\n${(0,_text_escaping_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(reason, 1000))}\n`;
}


/***/ }),

/***/ 4756:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ document_document)
});

// EXTERNAL MODULE: ./src/core/text/escaping.ts
var escaping = __webpack_require__(23139);
// EXTERNAL MODULE: ./src/core/report/model/context.ts
var model_context = __webpack_require__(33123);
// EXTERNAL MODULE: ./src/core/report/model/verdict-text.ts
var verdict_text = __webpack_require__(25997);
// EXTERNAL MODULE: ./src/core/attempt/fault.ts
var fault = __webpack_require__(46281);
// EXTERNAL MODULE: ./src/core/record/record.ts
var record_record = __webpack_require__(67696);
// EXTERNAL MODULE: ./src/core/text/excerpts.ts
var excerpts = __webpack_require__(34081);
// EXTERNAL MODULE: ./src/core/text/numbers.ts
var numbers = __webpack_require__(91489);
// EXTERNAL MODULE: ./src/core/report/markdown/table.ts
var table = __webpack_require__(62630);
;// CONCATENATED MODULE: ./src/core/report/markdown/failures.ts






/**
 * The failures of each arm by cause, beside what its attempts lost on the network,
 * those that were asked again among them; null where there were neither.
 */
function faultsSection(arms) {
    const failing = arms.filter(({ failed, network_losses }) => failed + network_losses > 0);
    if (failing.length === 0)
        return null;
    const faults = record_record/* FAULTS */.y2.filter((fault) => failing.some((arm) => (arm.faults[fault] ?? 0) > 0));
    const losses = failing.some(({ network_losses }) => network_losses > 0);
    const rows = failing.map((arm) => [
        (0,model_context/* nameOf */.Vb)(arm.arm),
        (0,numbers/* grouped */.zD)(arm.failed),
        ...faults.map((fault) => (0,numbers/* grouped */.zD)(arm.faults[fault] ?? 0)),
        ...(losses ? [(0,numbers/* grouped */.zD)(arm.network_losses)] : []),
        kinds(arm),
    ]);
    const causes = faults.map((fault) => OWNERS[fault]);
    const head = ['', 'failed', ...causes, ...(losses ? ['attempts lost on the network'] : []), 'how they ended'];
    return `### Whose doing the failures were\n\n${(0,table/* table */.tp)(head, rows, [0, head.length - 1])}`;
}
const OWNERS = {
    network: 'client’s network',
    provider: 'provider',
    quota: 'quota',
    auth: 'credentials',
    config: 'configuration',
    cap: 'output cap',
    timeout: 'our deadline',
    aborted: 'our stop',
};
function kinds({ outcomes }) {
    const ended = Object.entries(outcomes).filter(([outcome, count]) => outcome !== 'completed' && count > 0);
    return ended.map(([outcome, count]) => `${(0,numbers/* grouped */.zD)(count)} ${outcome.replace('_', ' ')}`).join(', ');
}
const LONGEST_ERROR = 300;
const LONGEST_ID = 60;
/** Attempts that brought no answer, with what they said; null where all did. */
function failureTable(records, most) {
    const failed = records.filter((record) => !(0,record_record/* isAnswered */.Qy)(record));
    if (failed.length === 0)
        return null;
    const rows = failed.slice(0, most).map(failureRow);
    const rest = failed.length > most ? `\n\n${(0,numbers/* grouped */.zD)(failed.length - most)} more are in the records.` : '';
    return (0,table/* table */.tp)(['arm', 'prompt', 'started', 'outcome', 'fault', 'total, ms', 'error'], rows, [0, 1, 2, 3, 4, 6]) + rest;
}
function failureRow(record) {
    const repeated = record.superseded === true ? ', repeated later' : record.retry === true ? ', a retry' : '';
    return [
        (0,model_context/* nameOf */.Vb)(record.arm ?? `${record.provider} ${record.model}`),
        (0,excerpts/* excerpt */.K)(record.prompt_id, LONGEST_ID),
        (0,excerpts/* excerpt */.K)(record.started_at, LONGEST_ID),
        `${(0,record_record/* outcomeOf */.sG)(record).replace('_', ' ')}${repeated}`,
        (0,fault/* faultOf */.K)(record) ?? '',
        (0,numbers/* milliseconds */.Rz)(record.total_ms),
        (0,excerpts/* excerpt */.K)(record.error ?? '', LONGEST_ERROR),
    ];
}

// EXTERNAL MODULE: ./src/core/report/markdown/findings.ts
var findings = __webpack_require__(39094);
// EXTERNAL MODULE: ./src/core/report/markdown/headline.ts
var headline = __webpack_require__(89760);
// EXTERNAL MODULE: ./src/core/dataset/platinum.ts
var platinum = __webpack_require__(566);
// EXTERNAL MODULE: ./src/core/plan/power.ts
var plan_power = __webpack_require__(58598);
// EXTERNAL MODULE: ./src/core/text/durations.ts
var durations = __webpack_require__(4434);
// EXTERNAL MODULE: ./src/core/report/model/figures.ts
var figures = __webpack_require__(92385);
;// CONCATENATED MODULE: ./src/core/report/markdown/pair-section.ts










const DIFFERENCE = 'a / b, or a − b, 95 % interval';
/** The two arms side by side, with what lies between them where that means anything. */
function sideBySide({ pair, a, b }) {
    if (pair.verdict === 'not comparable')
        return armTable([a, b]);
    const rows = (0,figures/* figureRows */.cJ)([a, b], pair).map(({ label, cells, difference }) => [label, ...cells, difference]);
    return [(0,table/* table */.tp)(['', `a: ${(0,model_context/* nameOf */.Vb)(pair.a)}`, `b: ${(0,model_context/* nameOf */.Vb)(pair.b)}`, DIFFERENCE], rows), READING].join('\n\n');
}
/** Why a ratio is not always the quotient of the two cells beside it. */
const READING = '*An arm’s own latencies are of its answered requests; in the ratios a request that failed is slower than all others, and both are of the same prompts.*';
/** How sure each arm's own latencies are: distribution-free intervals, with "not estimable" where the arm is too small for one. */
function quantilesOf(arms) {
    const rows = arms.flatMap(({ arm, metrics, quantile_ci95 }) => Object.entries(quantile_ci95).map(([metric, intervals]) => [
        `${(0,model_context/* nameOf */.Vb)(arm)}, ${METRIC_NAMES[metric] ?? metric}`,
        ...OWN_QUANTILES.map((quantile) => `${(0,numbers/* milliseconds */.Rz)(metrics[metric]?.[quantile] ?? null)} ${(0,numbers/* interval */.YP)(intervals[quantile], numbers/* milliseconds */.Rz)}`),
    ]));
    return (0,table/* table */.tp)(['ms, 95 % interval', ...OWN_QUANTILES], rows);
}
const METRIC_NAMES = { total_ms: 'total', ttft_ms: 'TTFT', ttfb_ms: 'TTFB' };
const OWN_QUANTILES = ['p50', 'p90', 'p95', 'p99'];
/** Arms each for itself. */
function armTable(arms) {
    const rows = (0,figures/* figureRows */.cJ)(arms, null).map(({ label, cells }) => [label, ...cells]);
    return (0,table/* table */.tp)(['', ...arms.map(({ arm }) => (0,model_context/* nameOf */.Vb)(arm))], rows);
}
const LONGEST_QUALIFICATION = 700;
const MOST_QUALIFICATIONS = 30;
/** What a reader must know, less what the audit's own list says. */
function qualificationsOf(pair, said) {
    const own = pair.qualifications.filter((text) => !said.has(text)).slice(0, MOST_QUALIFICATIONS);
    if (own.length === 0)
        return null;
    return (0,table/* bullets */.e5)(own.map((text) => (0,escaping/* escapeMarkdown */.FV)((0,excerpts/* excerpt */.K)(text, LONGEST_QUALIFICATION))));
}
/** What this run leaves open, and what a run of its size could show at all; null where nothing is open. */
function limitsOf(pair) {
    const open = (0,verdict_text/* openQuestions */.qd)(pair);
    if (open.length === 0)
        return null;
    const size = {
        n: pair.n,
        marginPp: pair.accuracy.non_inferior.margin * 100,
        latencyMargin: pair.latency.total_ms.margin,
    };
    const [heading = '', ...power] = (0,plan_power/* powerLines */.l6)((0,plan_power/* planPower */.B1)(size)).map(escaping/* escapeMarkdown */.FV);
    return [(0,table/* bullets */.e5)(open.map(escaping/* escapeMarkdown */.FV)), heading, (0,table/* bullets */.e5)(power)].join('\n\n');
}
/** Every test of the pair: the figures behind the verdict. */
function testsOf(pair) {
    const { latency, accuracy, reliability, cost } = pair;
    const rows = [
        latencyRow('Total, typical ratio', latency.total_ms),
        ...quantileRows('Total', latency.total_ms),
        latencyRow('TTFT, typical ratio', latency.ttft_ms),
        ...quantileRows('TTFT', latency.ttft_ms),
        latencyRow('TTFB, typical ratio', latency.ttfb_ms),
        ...quantileRows('TTFB', latency.ttfb_ms),
        proportionRow('Right answers, difference', accuracy),
        proportionRow('Sound answers, difference', reliability.sound),
        proportionRow('Completed, difference', { ...reliability.completed, holm_p: null, verdict: null }),
        proportionRow('Text as billed, difference', { ...reliability.as_billed, holm_p: null, verdict: null }),
        [
            `Cost, ratio, ${(0,numbers/* grouped */.zD)(cost.n)} pairs`,
            (0,figures/* estimate */.jA)(cost.ratio.estimate, cost.ratio.ci95),
            (0,numbers/* probability */.E5)(cost.p),
            (0,numbers/* probability */.E5)(cost.holm_p),
            cost.verdict,
        ],
        ['Tokens at one price, ratio', (0,figures/* estimate */.jA)(cost.token_ratio.estimate, cost.token_ratio.ci95), '', '', ''],
    ];
    return [
        (0,table/* table */.tp)(['', 'estimate, 95 % interval', 'p', 'p after Holm', 'verdict'], rows, [0, 4]),
        (0,table/* bullets */.e5)(notes(pair)),
    ].join('\n\n');
}
function latencyRow(label, { typical_ratio, p, holm_p, verdict, n }) {
    return [
        `${label}, ${(0,numbers/* grouped */.zD)(n)} complete pairs`,
        (0,figures/* estimate */.jA)(typical_ratio.estimate, typical_ratio.ci95),
        (0,numbers/* probability */.E5)(p),
        (0,numbers/* probability */.E5)(holm_p),
        verdict,
    ];
}
function quantileRows(metric, { p50_ratio, p90_ratio, p95_ratio, complete_pairs, quantile_n, n }) {
    const rows = (kind, ratios) => ratios.map(({ estimate: value, ci95 }, index) => [
        `${metric} ${['p50', 'p90', 'p95'][index]}${kind}`,
        (0,figures/* estimate */.jA)(value, ci95),
        '',
        '',
        '',
    ]);
    const all = rows('', [p50_ratio, p90_ratio, p95_ratio]);
    if (quantile_n === n)
        return all;
    const { p50_ratio: p50, p90_ratio: p90, p95_ratio: p95 } = complete_pairs;
    return [...all, ...rows(', complete pairs only', [p50, p90, p95])];
}
/** A row of a proportion; one that only describes has no verdict. */
function proportionRow(label, proportion) {
    const { both, a_only, b_only, neither, mcnemar_mid_p, holm_p, verdict } = proportion;
    const counts = `both ${(0,numbers/* grouped */.zD)(both)}, a only ${(0,numbers/* grouped */.zD)(a_only)}, b only ${(0,numbers/* grouped */.zD)(b_only)}, neither ${(0,numbers/* grouped */.zD)(neither)}`;
    return [
        `${label} (${counts})`,
        (0,figures/* accuracyDifference */.ny)(proportion),
        (0,numbers/* probability */.E5)(mcnemar_mid_p),
        (0,numbers/* probability */.E5)(holm_p),
        verdict ?? '',
    ];
}
function notes(pair) {
    const { accuracy, reliability, latency, period, hours_apart, excluded } = pair;
    const { total_ms } = latency;
    return [
        `Right answers: ${noWorse(accuracy)}. McNemar mid-p decides; the exact p is ${(0,numbers/* probability */.E5)(accuracy.mcnemar_p)}.`,
        `Sound answers: ${noWorse(reliability.sound)}.`,
        `Latency is decided by the interval that survives drift and repeated prompts: ${(0,numbers/* interval */.YP)(total_ms.typical_ratio.long_run_ci95, numbers/* ratio */.CG)} of the typical ratio, ${(0,numbers/* ratio */.CG)(total_ms.widening)} times as wide as for independent pairs. a was the faster in ${(0,numbers/* grouped */.zD)(total_ms.a_faster)} of ${(0,numbers/* grouped */.zD)(total_ms.n)} complete pairs.`,
        `Equivalent latency means a 90 % interval within ${(0,numbers/* percent */.KN)(latency.total_ms.margin, 0)} of 1; here it is ${(0,numbers/* interval */.YP)(total_ms.typical_ratio.long_run_ci90, numbers/* ratio */.CG)}.`,
        `Order: a first in ${(0,numbers/* grouped */.zD)(period.a_first)} pairs, b first in ${(0,numbers/* grouped */.zD)(period.b_first)}${afterFirst(period)}.`,
        `Between the two requests of a pair, median: ${hours_apart === null ? numbers/* UNKNOWN */.HV : (0,durations/* timespan */.u)(hours_apart * MS_PER_HOUR)}.`,
        `Neighbouring pairs: lag-1 autocorrelation ${decimals(latency.total_ms.autocorrelation)}, resampled in blocks of ${latency.total_ms.block_length}.`,
        `Pairs left out of both arms: ${(0,numbers/* grouped */.zD)(excluded.network)} client’s network, ${(0,numbers/* grouped */.zD)(excluded.aborted)} our own stop, ${(0,numbers/* grouped */.zD)(excluded.auth)} credentials, ${(0,numbers/* grouped */.zD)(excluded.quota)} rate limit or quota, ${(0,numbers/* grouped */.zD)(excluded.config)} configuration, ${(0,numbers/* grouped */.zD)(excluded.half_pairs)} half pairs.`,
    ];
}
const MS_PER_HOUR = 3_600_000;
function afterFirst({ ratio: second, ci95 }) {
    return second === null
        ? ''
        : `; the second request of a pair takes ${(0,figures/* estimate */.jA)(second, ci95)} times as long as the first`;
}
function decimals(value) {
    return value === null ? numbers/* UNKNOWN */.HV : (0,numbers/* grouped */.zD)(value, 3);
}
function noWorse({ non_inferior: { margin, a_to_b, b_to_a } }) {
    const said = (shown) => (shown === null ? 'can’t be told' : shown ? 'shown' : 'not shown');
    return `a no worse than b at ${(0,numbers/* points */.WR)(margin, 1).replace('+', '')}: ${said(a_to_b)}; b no worse than a: ${said(b_to_a)}`;
}
/** The same answers under other labels and other readings; null where there are none. */
function readingsOf({ labels, sensitivity }) {
    const rows = [
        ...sensitivity.map(({ scorer, a_correct, b_correct, n, a_only, b_only }) => readingRow(`scorer ${scorer}`, a_correct, b_correct, n, `${a_only} / ${b_only}`)),
        ...labels.map(({ name, a_correct, b_correct, n }) => readingRow(`${name} labels`, a_correct, b_correct, n, '')),
    ];
    if (rows.length === 0)
        return null;
    const shown = (0,table/* table */.tp)(['', 'a right', 'b right', 'of', 'a only / b only'], rows);
    return labels.some(({ name }) => name === 'platinum') ? `${shown}\n\n${(0,escaping/* escapeMarkdown */.FV)(PLATINUM)}` : shown;
}
const PLATINUM = `GSM8K-Platinum drops ${platinum/* REMOVED */.Xq.size} of the test split’s questions and relabels ${platinum/* RELABELLED */.jc.size}, of which ${platinum/* CONTESTED */.C1.size} are themselves contested (rows ${[...platinum/* CONTESTED */.C1].join(', ')}).`;
function readingRow(label, a, b, n, discordant) {
    const right = (count) => `${(0,numbers/* grouped */.zD)(count)} (${(0,numbers/* percent */.KN)(n === 0 ? null : count / n)})`;
    return [label, right(a), right(b), (0,numbers/* grouped */.zD)(n), discordant];
}

// EXTERNAL MODULE: ./src/core/walkthrough/elapsed.ts
var elapsed = __webpack_require__(53902);
;// CONCATENATED MODULE: ./src/core/report/markdown/run-info.ts




/** What shaped the figures, as pairs of a name and a value; not escaped. */
function runInfo(context) {
    const { run, comparison, records, sources } = context;
    const facts = [
        ...(run === null ? [] : runFacts(run, records)),
        ['Files compared', sources.length === 0 ? null : (0,excerpts/* excerpt */.K)(sources.join(', '), LONGEST)],
        ['Scorer', (0,excerpts/* excerpt */.K)(comparison.scorer, LONGEST)],
        ['Intervals', `95 %, from ${(0,numbers/* grouped */.zD)(comparison.draws)} resamples where resampled, seed ${comparison.seed}`],
    ];
    return facts.flatMap(([name, value]) => (value === null ? [] : [[name, value]]));
}
const LONGEST = 400;
function runFacts({ settings, resumed, roundTripMs }, records) {
    const { shard, limit, offset } = settings;
    const part = [
        shard === null ? '' : `shard ${shard}`,
        offset === 0 ? '' : `offset ${offset}`,
        limit === null ? '' : `limit ${limit}`,
    ];
    return [
        ['Run', (0,excerpts/* excerpt */.K)(settings.run_id, LONGEST)],
        [
            'Prompts',
            `${(0,numbers/* grouped */.zD)(settings.prompts)} of ${(0,excerpts/* excerpt */.K)([settings.dataset, ...part.filter((text) => text !== '')].join(', '), LONGEST)}`,
        ],
        [
            'Order',
            `${settings.order}, seed ${settings.seed}, concurrency ${settings.concurrency}, ${(0,numbers/* counted */.hS)(settings.warmups, 'warm-up')}`,
        ],
        ['Output cap', `${(0,numbers/* grouped */.zD)(settings.max_output_tokens)} tokens`],
        ['Developer message', settings.instructions === null ? 'none' : (0,numbers/* counted */.hS)(settings.instructions.length, 'character')],
        ['Deadlines', `${settings.timeout_seconds} s, ${settings.idle_timeout_seconds} s of silence`],
        ['Connections', settings.fresh_connection ? 'a new one for each request' : 'kept alive, one a provider'],
        ['Margins', `${settings.margin_pp} pp of accuracy, ${Math.round(settings.latency_margin * 100)} % of latency`],
        ['Caps', capsOf(settings)],
        ['Endpoints', (0,excerpts/* excerpt */.K)([...new Set(settings.arms.map(endpointOf))].join('; '), LONGEST)],
        ['Round trip', roundTripsOf(roundTripMs)],
        ['Time', timeOf(records, settings.resumed_at, resumed)],
        [
            'Client',
            `parity-bench ${(0,excerpts/* excerpt */.K)(settings.client_version, LONGEST)}, Node ${(0,excerpts/* excerpt */.K)(settings.node_version, LONGEST)}`,
        ],
    ];
}
function capsOf(settings) {
    const caps = [
        [settings.max_billable_tokens, (value) => `${(0,numbers/* grouped */.zD)(value)} billable tokens`],
        [settings.max_cost_usd, (value) => `USD ${(0,numbers/* usd */.dR)(value)}`],
        [settings.max_duration_minutes, (value) => `${value} minutes`],
        [settings.max_consecutive_failures, (value) => `${value} failures in a row`],
        [settings.max_consecutive_missing_usage, (value) => `${value} answers in a row without usage`],
    ];
    const set = caps.flatMap(([value, words]) => (value === null ? [] : [words(value)]));
    return set.length === 0 ? 'none' : set.join(', ');
}
/** Without what an address may carry beside a place: a user, a password, a query. */
function endpointOf({ provider, base_url, auth_mode, region }) {
    const [address = ''] = base_url.split(/[?#]/, 1);
    const place = address.replace(/\/\/[^/]*@/, '//');
    return `${provider} at ${place}${region === null ? '' : `, ${region}`} (${auth_mode})`;
}
/** The distance to each endpoint, which no provider's service makes up for. */
function roundTripsOf(byArm) {
    const known = Object.entries(byArm).flatMap(([arm, ms]) => ms === null ? [] : [`${(0,excerpts/* excerpt */.K)(arm, LONGEST)} ${ms.toFixed(ms < 10 ? 1 : 0)} ms`]);
    return known.length === 0
        ? null
        : `${(0,excerpts/* excerpt */.K)(known.join(', '), LONGEST)} (least of a few TCP connects before the run)`;
}
/** A resumed run's gaps are no part of its time, and are said. */
function timeOf(records, resumedAt, resumed) {
    const time = (0,elapsed/* elapsed */.v)(records, resumedAt);
    if (time === null)
        return null;
    const first = records.reduce((earliest, { started_at }) => (started_at < earliest ? started_at : earliest), records[0]?.started_at ?? '');
    const gaps = time.interruptions === 0
        ? ''
        : `, ${(0,numbers/* counted */.hS)(time.interruptions, 'interruption')} of ${(0,durations/* duration */.p)(time.interruptedSeconds * 1000)} left out`;
    return `${(0,durations/* duration */.p)(time.seconds * 1000)} from ${(0,excerpts/* excerpt */.K)(first, 40)}${gaps}${resumed ? ', resumed' : ''}`;
}

;// CONCATENATED MODULE: ./src/core/report/markdown/document.ts









/** A table of more columns than this is read by nobody. */
const MOST_COLUMNS = 12;
/** The blocks of the report in their order; the ranks say what goes first where room is short. */
function document_document(context, mostFailures) {
    const { comparison, records } = context;
    const pairs = (0,model_context/* comparedPairs */.XT)(comparison);
    const alone = (0,model_context/* loneArms */.mT)(comparison);
    const failures = failureBlock(records, mostFailures);
    const faults = faultsSection(comparison.arms);
    return [
        { name: 'the verdict', markdown: (0,headline/* headline */.Pl)(context, pairs) },
        ...pairs.flatMap((compared, index) => pairBlocks(compared, pairs.length > 1, index, comparison.audit)),
        ...(alone.length === 0
            ? []
            : [
                { name: 'figures of arms without a counterpart', markdown: armTable(alone.slice(0, MOST_COLUMNS)), rank: 80 },
            ]),
        {
            name: 'audit findings',
            markdown: (0,findings/* findingsSection */.WT)(comparison.audit),
            rank: 90,
            shorter: (0,findings/* findingsLine */.P9)(comparison.audit),
        },
        ...(comparison.arms.some(({ ok }) => ok > 0)
            ? [
                {
                    name: 'the quantiles of each arm',
                    markdown: (0,table/* folded */.TM)('Each arm’s own quantiles', quantilesOf(comparison.arms.slice(0, MOST_COLUMNS))),
                    rank: 35,
                },
            ]
            : []),
        ...(faults === null ? [] : [{ name: 'whose doing the failures were', markdown: faults, rank: 70 }]),
        ...(failures === null ? [] : [failures]),
        { name: 'settings of the run', markdown: (0,table/* folded */.TM)('Settings', (0,table/* table */.tp)(['', ''], runInfo(context), [0, 1])), rank: 60 },
        ...(context.url === null || !isPlainUrl(context.url)
            ? []
            : [{ name: 'the link', markdown: `[All of it](${context.url})`, rank: 95 }]),
    ];
}
function failureBlock(records, most) {
    const [all, some] = [failureTable(records, most), failureTable(records, Math.ceil(most / 10))];
    if (all === null || some === null)
        return null;
    return {
        name: 'the list of failures',
        markdown: (0,table/* folded */.TM)('Failures', all),
        shorter: (0,table/* folded */.TM)('Failures', some),
        rank: 10,
    };
}
function pairBlocks(compared, titled, index, audit) {
    const { pair } = compared;
    const said = new Set(audit.map(({ message }) => message));
    const name = titled ? ` of ${(0,escaping/* escapeMarkdown */.FV)((0,model_context/* nameOf */.Vb)(pair.a))} and ${(0,escaping/* escapeMarkdown */.FV)((0,model_context/* nameOf */.Vb)(pair.b))}` : '';
    const opening = titled
        ? [
            `### ${(0,escaping/* escapeMarkdown */.FV)((0,model_context/* nameOf */.Vb)(pair.a))} against ${(0,escaping/* escapeMarkdown */.FV)((0,model_context/* nameOf */.Vb)(pair.b))}: ${(0,verdict_text/* shortVerdict */.k0)(pair, audit)}`,
            (0,headline/* verdictParagraph */.uS)(pair, audit),
        ]
        : [];
    const qualifications = qualificationsOf(pair, said);
    const limits = limitsOf(pair);
    const readings = readingsOf(pair);
    // Of many pairs the later ones give way first.
    const later = index / 1000;
    return [
        { name: `figures${name}`, markdown: [...opening, sideBySide(compared)].join('\n\n'), rank: 85 - later },
        ...(qualifications === null
            ? []
            : [{ name: `qualifications${name}`, markdown: `**To be read with it**\n\n${qualifications}`, rank: 75 - later }]),
        ...(limits === null
            ? []
            : [
                { name: `what is left open${name}`, markdown: (0,table/* folded */.TM)('What this run leaves open', limits), rank: 50 - later },
            ]),
        { name: `tests${name}`, markdown: (0,table/* folded */.TM)('Every test', testsOf(pair)), rank: 40 - later },
        ...(readings === null
            ? []
            : [
                {
                    name: `other scorers and labels${name}`,
                    markdown: (0,table/* folded */.TM)('Other scorers and labels', readings),
                    rank: 30 - later,
                },
            ]),
    ];
}
/** An address that can't break out of a link. */
function isPlainUrl(url) {
    return /^https?:\/\/[\w.:/?=&%+#-]+$/.test(url);
}


/***/ }),

/***/ 39094:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   P9: () => (/* binding */ findingsLine),
/* harmony export */   WT: () => (/* binding */ findingsSection),
/* harmony export */   tQ: () => (/* binding */ counts)
/* harmony export */ });
/* harmony import */ var _text_escaping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23139);
/* harmony import */ var _text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34081);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(91489);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62630);




const EFFECTS = {
    not_comparable: ', no verdict',
    qualifies: ', qualifies the verdict',
    none: '',
};
const LONGEST_MESSAGE = 700;
const LONGEST_EXAMPLE = 60;
const MOST_LISTED = 40;
/** What the audit found: warnings and worse in the open, the rest folded. */
function findingsSection(findings) {
    if (findings.length === 0)
        return '### Audit\n\nNothing was found that would touch these figures.';
    const grave = findings.filter(({ severity }) => severity !== 'info');
    const slight = findings.filter(({ severity }) => severity === 'info');
    const parts = [`### Audit: ${counts(findings)}`];
    if (grave.length > 0)
        parts.push(listed(grave));
    if (slight.length > 0)
        parts.push(grave.length === 0 ? listed(slight) : (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .folded */ .TM)(`${slight.length} for information`, listed(slight)));
    return parts.join('\n\n');
}
/** The same in one line, for where there is no room. */
function findingsLine(findings) {
    return `### Audit: ${counts(findings)}`;
}
/** `2 critical, 1 warning`. */
function counts(findings) {
    const named = [
        ['critical', 'critical', 'critical'],
        ['warning', 'warning', 'warnings'],
        ['info', 'for information', 'for information'],
    ];
    const parts = named.flatMap(([severity, one, many]) => {
        const count = findings.filter((finding) => finding.severity === severity).length;
        return count === 0 ? [] : [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(count)} ${count === 1 ? one : many}`];
    });
    return parts.length === 0 ? 'nothing found' : parts.join(', ');
}
function listed(findings) {
    const lines = findings.slice(0, MOST_LISTED).map(findingLine);
    const rest = findings.length - lines.length;
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_2__/* .bullets */ .e5)(rest === 0 ? lines : [...lines, `and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_3__/* .grouped */ .zD)(rest)} more`]);
}
function findingLine({ rule, severity, effect, message, examples }) {
    const text = (0,_text_escaping_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(message, LONGEST_MESSAGE));
    const ids = examples.map((id) => (0,_text_escaping_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)((0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(id, LONGEST_EXAMPLE)));
    const where = ids.length === 0 ? '' : ` *${ids.join(', ')}*`;
    return `**${severity}**${EFFECTS[effect]}, ${(0,_text_escaping_js__WEBPACK_IMPORTED_MODULE_0__/* .inlineCode */ .ti)(rule)}: ${text}${where}`;
}


/***/ }),

/***/ 55901:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ fit)
/* harmony export */ });
/* unused harmony export bytesOf */
/**
 * Joins blocks within a budget of UTF-8 bytes: the least important become
 * shorter, then go, and what is missing is said.
 */
function fit(blocks, budgetBytes, elsewhere) {
    const present = [...blocks];
    const sizes = blocks.map(({ markdown }) => bytesOf(markdown) + SEPARATOR);
    let total = sizes.reduce((sum, size) => sum + size, 0);
    const missing = [];
    for (const { index, to } of steps(blocks)) {
        if (total + (missing.length === 0 ? 0 : bytesOf(note(missing, elsewhere)) + SEPARATOR) <= budgetBytes)
            break;
        const block = blocks[index];
        const size = to === null ? 0 : bytesOf(to) + SEPARATOR;
        total += size - sizes[index];
        sizes[index] = size;
        present[index] = to === null ? null : { ...block, markdown: to };
        if (!missing.includes(block.name))
            missing.push(block.name);
    }
    const kept = present.flatMap((block) => (block === null ? [] : [block.markdown]));
    return `${[...kept, ...(missing.length === 0 ? [] : [note(missing, elsewhere)])].join('\n\n')}\n`;
}
/** Two line breaks between blocks. */
const SEPARATOR = 2;
const NAMED = 8;
/** Every step that makes a report shorter, the least painful first. */
function steps(blocks) {
    const droppable = blocks
        .map((block, index) => ({ block, index }))
        .filter(({ block }) => block.rank !== undefined)
        .sort((a, b) => (a.block.rank ?? 0) - (b.block.rank ?? 0) || b.index - a.index);
    return droppable.flatMap(({ block, index }) => [
        ...(block.shorter === undefined ? [] : [{ index, to: block.shorter }]),
        { index, to: null },
    ]);
}
function note(missing, elsewhere) {
    const more = missing.length > NAMED ? ` and ${missing.length - NAMED} more` : '';
    return `*Left out or shortened, to stay within what GitHub shows: ${missing.slice(0, NAMED).join(', ')}${more}. ${elsewhere}*`;
}
const encoder = new TextEncoder();
function bytesOf(text) {
    return encoder.encode(text).length;
}


/***/ }),

/***/ 89760:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jr: () => (/* binding */ endingNotes),
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   uS: () => (/* binding */ verdictParagraph)
/* harmony export */ });
/* harmony import */ var _record_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(67696);
/* harmony import */ var _text_escaping_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23139);
/* harmony import */ var _text_excerpts_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(34081);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91489);
/* harmony import */ var _text_trimming_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(64038);
/* harmony import */ var _model_context_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33123);
/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92385);
/* harmony import */ var _model_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25997);
/* harmony import */ var _table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(62630);









const MOST_ARMS_LISTED = 12;
const MOST_PAIRS_LISTED = 60;
/** What a reader gets who reads no further: the verdict in words, how the run ended, whether it was real. */
function headline(context, pairs) {
    const parts = [`## parity-bench: ${title(context, pairs)}`];
    const notes = endingNotes(context).map((note) => `> ${(0,_text_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)(note)}`);
    // What failed a run is the first thing to be read of it.
    const failed = (context.run?.error ?? null) !== null;
    if (failed)
        parts.push(...notes);
    if ((0,_model_context_js__WEBPACK_IMPORTED_MODULE_3__/* .isSimulated */ .Ht)(context)) {
        parts.push('> **Simulated.** Every figure here is of the embedded endpoint and says nothing of any provider.');
    }
    const only = pairs[0];
    if (pairs.length === 1 && only !== undefined)
        parts.push(verdictParagraph(only.pair, context.comparison.audit));
    if (pairs.length > 1)
        parts.push(pairTable(pairs, context));
    if (pairs.length === 0)
        parts.push(withoutPair(context));
    return [...parts, ...(failed ? [] : notes)].join('\n\n');
}
function title({ comparison }, pairs) {
    const only = pairs[0];
    if (comparison.arms.every(({ ok }) => ok === 0)) {
        return `${pairs.length > 0 ? 'not comparable, ' : ''}no request brought an answer`;
    }
    if (pairs.length === 1 && only !== undefined)
        return (0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shortVerdict */ .k0)(only.pair, comparison.audit);
    if (pairs.length > 1)
        return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(pairs.length)} comparisons`;
    return comparison.arms.length === 1 ? 'one arm measured' : 'arms measured side by side';
}
const LONGEST_FINDING = 500;
/** The verdict of one pair. Nobody should quote it without the gravest thing that was found against it. */
function verdictParagraph(pair, audit) {
    const verdict = `**${(0,_text_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__/* .verdictClause */ .rq)(pair))}.** ${(0,_text_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__/* .quotable */ .E7)(pair))}`;
    const finding = (0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__/* .gravest */ .Zk)(audit, pair.a, pair.b)[0];
    if (finding === undefined)
        return verdict;
    const word = pair.verdict === 'not comparable' ? 'Because' : 'But';
    return `${verdict}\n\n> **${word}:** ${(0,_text_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(finding.message, LONGEST_FINDING))}`;
}
function pairTable(pairs, context) {
    const rows = pairs.slice(0, MOST_PAIRS_LISTED).map(({ pair }) => {
        const { typical_ratio } = pair.latency.total_ms;
        const between = pair.verdict === 'not comparable'
            ? [_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV, _text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .UNKNOWN */ .HV]
            : [(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .estimate */ .jA)(typical_ratio.estimate, typical_ratio.ci95), (0,_model_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .accuracyDifference */ .ny)(pair.accuracy)];
        return [(0,_model_context_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(pair.a), (0,_model_context_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(pair.b), (0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_4__/* .shortVerdict */ .k0)(pair, context.comparison.audit), ...between, (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(pair.n)];
    });
    const rest = pairs.length > rows.length ? `\n\nand ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(pairs.length - rows.length)} more comparisons` : '';
    return (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .table */ .tp)(['a', 'b', 'verdict', 'total, typical a / b', 'right answers, a − b', 'pairs'], rows, [0, 1, 2]) + rest;
}
function withoutPair({ comparison: { arms } }) {
    const lines = arms.slice(0, MOST_ARMS_LISTED).map(({ arm, ok, records, accuracy, metrics, cost }) => {
        const p50 = metrics['total_ms']?.p50 ?? null;
        const right = accuracy.rate === null ? '' : `, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .percent */ .KN)(accuracy.rate)} right`;
        const median = p50 === null ? '' : `, median ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(p50)} ms`;
        const price = cost.total_usd === null ? '' : `, USD ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .usd */ .dR)(cost.total_usd)}`;
        return `${(0,_text_escaping_js__WEBPACK_IMPORTED_MODULE_1__/* .escapeMarkdown */ .FV)((0,_model_context_js__WEBPACK_IMPORTED_MODULE_3__/* .nameOf */ .Vb)(arm))}: ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(ok)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(records)} answered${right}${median}${price}.`;
    });
    return lines.length === 0
        ? 'There is no record to report.'
        : (0,_table_js__WEBPACK_IMPORTED_MODULE_5__/* .bullets */ .e5)([...lines, 'There is no second arm to compare with.'].slice(0, lines.length + (arms.length === 1 ? 1 : 0)));
}
const LONGEST_REASON = 400;
/** How the run ended, where it ended before its plan was done, and that it was resumed; not escaped. */
function endingNotes({ run, records }) {
    if (run === null)
        return [];
    const notes = [];
    const { plannedAttempts, stop, error, resumed } = run;
    if (stop !== null) {
        const made = records.filter((record) => record.superseded !== true && record.retry !== true);
        const why = (0,_text_trimming_js__WEBPACK_IMPORTED_MODULE_8__/* .trimEnd */ .s)((0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(stop.message, LONGEST_REASON), '. ');
        notes.push(`Stopped early: ${why}. ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(made.length)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(plannedAttempts, 'planned request')} made, ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(made.filter(_record_record_js__WEBPACK_IMPORTED_MODULE_0__/* .isAnswered */ .Qy).length)} answered.`);
    }
    if (error !== null && error.message !== stop?.message)
        notes.push((0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_2__/* .excerpt */ .K)(error.message, LONGEST_REASON));
    if (resumed)
        notes.push('This run was resumed: the pause is no part of its time.');
    return notes;
}


/***/ }),

/***/ 62630:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   TM: () => (/* binding */ folded),
/* harmony export */   e5: () => (/* binding */ bullets),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
/* harmony import */ var _text_escaping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23139);
/* harmony import */ var _text_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(40583);


/**
 * A Markdown table of foreign and own text alike: every cell is escaped here, and nowhere else.
 *
 * @param textColumns those that are aligned to the left, as words are and figures are not
 */
function table(head, rows, textColumns = [0]) {
    const escaped = rows.map((cells) => cells.map(_text_escaping_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCell */ .xR));
    const figureColumns = head.map((_, column) => column).filter((column) => !textColumns.includes(column));
    return (0,_text_markdown_table_js__WEBPACK_IMPORTED_MODULE_1__/* .markdownTable */ .Q)(head.map(_text_escaping_js__WEBPACK_IMPORTED_MODULE_0__/* .tableCell */ .xR), escaped, { figureColumns });
}
/** A folded part; the blank lines let Markdown inside it work. */
function folded(summary, body) {
    return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`;
}
function bullets(lines) {
    return lines.map((line) => `- ${line}`).join('\n');
}


/***/ }),

/***/ 33123:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ht: () => (/* binding */ isSimulated),
/* harmony export */   Vb: () => (/* binding */ nameOf),
/* harmony export */   XT: () => (/* binding */ comparedPairs),
/* harmony export */   mT: () => (/* binding */ loneArms)
/* harmony export */ });
/* harmony import */ var _text_excerpts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(34081);

function comparedPairs({ pairs, arms }) {
    const byName = new Map(arms.map((arm) => [arm.arm, arm]));
    return pairs.flatMap((pair) => {
        const [a, b] = [byName.get(pair.a), byName.get(pair.b)];
        return a === undefined || b === undefined ? [] : [{ pair, a, b }];
    });
}
/** Arms that stand in no pair. */
function loneArms({ pairs, arms }) {
    const paired = new Set(pairs.flatMap(({ a, b }) => [a, b]));
    return arms.filter(({ arm }) => !paired.has(arm));
}
function isSimulated({ run, comparison }) {
    return run?.settings.simulated === true || comparison.audit.some(({ rule }) => rule === 'simulated');
}
const LONGEST_NAME = 80;
/** An arm's name as it is shown; not escaped. */
function nameOf(arm) {
    return (0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_0__/* .excerpt */ .K)(arm, LONGEST_NAME);
}


/***/ }),

/***/ 92385:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   cJ: () => (/* binding */ figureRows),
/* harmony export */   jA: () => (/* binding */ estimate),
/* harmony export */   ny: () => (/* binding */ accuracyDifference)
/* harmony export */ });
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91489);

const LATENCIES = [
    ['total_ms', 'Total'],
    ['ttft_ms', 'TTFT'],
    ['ttfb_ms', 'TTFB'],
];
const QUANTILES = ['p50', 'p90', 'p95'];
/** @param pair the comparison of exactly these two arms; null for one arm alone */
function figureRows(arms, pair) {
    return [
        row('Right answers', arms, ({ accuracy }) => rightAnswers(accuracy.rate, accuracy.ci95), pair && accuracyDifference(pair.accuracy)),
        row('OK / failed / incomplete', arms, endings, null),
        row('Text unlike what was billed', arms, unreconciled, null),
        ...(pair === null ? [] : [typical(arms, pair.latency.total_ms)]),
        ...LATENCIES.flatMap(([metric, label]) => latencyRows(arms, pair, metric, label)),
        row('Output tokens per second', arms, (arm) => maybe(arm.overall_output_tokens_per_second, 1), quotient(arms, pair, (arm) => arm.overall_output_tokens_per_second)),
        tokenRow('Input tokens', arms, pair, 'input_tokens'),
        tokenRow('Output tokens', arms, pair, 'output_tokens'),
        tokenRow('of these reasoning', arms, pair, 'reasoning_tokens'),
        row('Cost, USD', arms, ({ cost }) => (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(cost.total_usd), null),
        row('Cost of 1,000 requests, USD', arms, ({ cost }) => (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .usd */ .dR)(thousandfold(cost.mean_usd)), pair && estimate(pair.cost.ratio.estimate, pair.cost.ratio.ci95)),
    ];
}
function row(label, arms, cell, difference) {
    return { label, cells: arms.map(cell), difference: difference ?? '' };
}
function typical(arms, latency) {
    return {
        label: 'Total, typical pair',
        cells: arms.map(() => ''),
        difference: estimate(latency.typical_ratio.estimate, latency.typical_ratio.ci95),
    };
}
function latencyRows(arms, pair, metric, label) {
    return QUANTILES.map((quantile) => {
        const compared = pair?.latency[metric][`${quantile}_ratio`];
        const difference = compared === undefined ? null : estimate(compared.estimate, compared.ci95);
        return row(`${label} ${quantile}, ms`, arms, ({ metrics }) => (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .milliseconds */ .Rz)(metrics[metric]?.[quantile] ?? null), difference);
    });
}
/** Every request has input: an arm without any reported no usage at all. */
function tokenRow(label, arms, pair, kind) {
    const tokens = ({ cost }) => (cost.input_tokens === 0 ? null : cost[kind]);
    return row(label, arms, (arm) => maybe(tokens(arm), 0), quotient(arms, pair, tokens));
}
/** `97.57 % [96.60, 98.28]` */
function rightAnswers(rate, ci95) {
    if (rate === null)
        return _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .percent */ .KN)(rate)} ${bracketed(ci95, (bound) => (bound === null ? _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(bound * 100, 2)))}`;
}
/** `313 of 1,319`: answers whose text is not what was billed. */
function unreconciled({ reconciliation }) {
    return reconciliation === null
        ? _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV
        : `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(reconciliation.unreconciled)} of ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(reconciliation.checked)}`;
}
function endings({ ok, failed, outcomes }) {
    const incomplete = outcomes.incomplete ?? 0;
    return [ok, failed - incomplete, incomplete].map((count) => (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(count)).join(' / ');
}
/** `+0.15 pp [−0.39, +0.70]` */
function accuracyDifference({ difference, ci95 }) {
    if (difference === null)
        return _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV;
    return `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(difference)} ${bracketed(ci95, (bound) => (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .points */ .WR)(bound).replace(/ pp$/, ''))}`;
}
/** `0.887 [0.865, 0.908]` */
function estimate(value, ci95) {
    return value === null ? _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : `${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .CG)(value)} ${bracketed(ci95, _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .CG)}`;
}
/** An interval beside its estimate, in brackets also where there is none. */
function bracketed(ci95, write) {
    const text = (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .interval */ .YP)(ci95, write);
    return text === _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .NOT_ESTIMABLE */ .hZ ? `[${text}]` : text;
}
function quotient(arms, pair, value) {
    const [a, b] = arms.map(value);
    if (pair === null || a === undefined || b === undefined || a === null || b === null || b === 0)
        return null;
    return (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .ratio */ .CG)(a / b);
}
function maybe(value, decimals) {
    return value === null ? _text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .UNKNOWN */ .HV : (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(value, decimals);
}
function thousandfold(value) {
    return value === null ? null : value * 1000;
}


/***/ }),

/***/ 25997:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E7: () => (/* binding */ quotable),
/* harmony export */   Zk: () => (/* binding */ gravest),
/* harmony export */   k0: () => (/* binding */ shortVerdict),
/* harmony export */   qd: () => (/* binding */ openQuestions),
/* harmony export */   rq: () => (/* binding */ verdictClause)
/* harmony export */ });
/* harmony import */ var _audit_finding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79778);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(91489);
/* harmony import */ var _context_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(33123);
/* harmony import */ var _figures_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(92385);





/** What the verdict says, as somebody would say it aloud. Foreign names in it are not escaped. */
function verdictClause(pair) {
    const { a, b, verdict } = pair;
    const [first, second] = [(0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(a), (0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(b)];
    const clauses = {
        better: `${first} is better than ${second}`,
        worse: `${first} is worse than ${second}`,
        'trade-off': `${first} against ${second} is a trade-off: ${byDimension(pair)}`,
        equivalent: `${first} and ${second} are equivalent`,
        inconclusive: `No overall verdict on ${first} against ${second}: ${byDimension(pair)}`,
        'not comparable': isWhollyApart(pair)
            ? `${first} and ${second} can’t be compared`
            : `${first} and ${second} can’t be compared as a whole: ${byDimension(pair)}`,
    };
    return clauses[verdict];
}
/** True where no dimension can be compared. */
function isWhollyApart({ n, accuracy }) {
    return n === 0 || accuracy.verdict === 'not comparable';
}
/** `latency better, answers left open, reliability equivalent`. */
function byDimension({ latency, accuracy, reliability }) {
    const dimensions = [
        ['latency', latency],
        ['answers', accuracy],
        ['reliability', reliability],
    ];
    return dimensions
        .map(([name, { verdict }]) => `${name} ${verdict === 'inconclusive' ? 'left open' : verdict}`)
        .join(', ');
}
/** The verdict in one or two words, and how gravely it is qualified: `better, qualified by 2 critical findings`. */
function shortVerdict({ a, b, verdict }, findings) {
    const critical = gravest(findings, a, b).length;
    if (critical === 0 || verdict === 'not comparable')
        return verdict;
    return `${verdict}, qualified by ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(critical, 'critical finding')}`;
}
/** The critical findings that bear on a pair, those that forbid a verdict first. */
function gravest(findings, a, b) {
    const critical = findings.filter((finding) => finding.severity === 'critical' && (0,_audit_finding_js__WEBPACK_IMPORTED_MODULE_2__/* .concerns */ .K)(finding, a, b));
    return [...critical.filter(forbids), ...critical.filter((finding) => !forbids(finding))];
}
function forbids({ effect }) {
    return effect === 'not_comparable';
}
/** One sentence that can be quoted: latency and accuracy, each with its interval, and how many pairs it rests on. */
function quotable(pair) {
    if (pair.n === 0)
        return 'No prompt is left that was asked in both arms and not lost on the client’s side, so there is nothing to compare.';
    if (isWhollyApart(pair))
        return 'Each arm’s figures stand for themselves; what lies between them means nothing until both are asked alike.';
    const parts = [latencySentence(pair), accuracySentence(pair)].filter((part) => part !== null);
    const over = `over ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(pair.n, 'pair')} of the same prompt`;
    return parts.length === 0 ? `Neither latency nor accuracy can be told, ${over}.` : `${parts.join('; ')}, ${over}.`;
}
function latencySentence({ a, b, latency: { total_ms, verdict } }) {
    const { estimate, ci95 } = total_ms.typical_ratio;
    if (estimate === null)
        return null;
    const bounds = `ratio ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)(estimate)}, 95 % interval ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .interval */ .YP)(ci95, _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)}`;
    if (verdict === 'not comparable')
        return `The typical paired total latency compares two times, not two arms (${bounds})`;
    const [time, than] = moreOrLess(estimate);
    return `A typical request takes ${time} through ${(0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(a)} ${than} through ${(0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(b)} (${bounds})`;
}
/** `11.3 % less time … than`, `5.4 % more time … than`, `the same time … as`. */
function moreOrLess(estimate) {
    const share = Math.abs(estimate - 1);
    if (share < 0.0005)
        return ['the same time', 'as'];
    return [`${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(share, 1)} ${estimate < 1 ? 'less' : 'more'} time`, 'than'];
}
function accuracySentence({ a, b, accuracy }) {
    const n = accuracy.both + accuracy.a_only + accuracy.b_only + accuracy.neither;
    if (accuracy.difference === null || n === 0)
        return null;
    const [rateA, rateB] = [accuracy.both + accuracy.a_only, accuracy.both + accuracy.b_only].map((right) => (0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(right / n));
    return `${(0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(a)} is right on ${rateA} of the prompts and ${(0,_context_js__WEBPACK_IMPORTED_MODULE_0__/* .nameOf */ .Vb)(b)} on ${rateB} (difference ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .accuracyDifference */ .ny)(accuracy)})`;
}
/** What the pair's figures leave open, each with the interval that leaves it open. */
function openQuestions(pair) {
    if (pair.n === 0)
        return [];
    const { accuracy, reliability, latency } = pair;
    const { sound } = reliability;
    const questions = [];
    if (latency.total_ms.verdict === 'inconclusive')
        questions.push(`Latency: ${latencyLeftOpen(latency.total_ms)}`);
    if (accuracy.verdict === 'inconclusive' && accuracy.difference !== null)
        questions.push(`Accuracy: ${leftOpen(accuracy)}`);
    if (sound.verdict === 'inconclusive' && sound.difference !== null)
        questions.push(`Reliability: ${leftOpen(sound)}`);
    return questions;
}
function latencyLeftOpen({ n, typical_ratio: { estimate, ci95 }, margin }) {
    if (estimate === null)
        return 'no pair was answered in both arms.';
    if (ci95 === null)
        return `there is no interval of the typical ratio from ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .counted */ .hS)(n, 'pair')}.`;
    return `the typical ratio lies in ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .interval */ .YP)(ci95, _text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .ratio */ .CG)}; that is neither clear of 1 nor within ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .percent */ .KN)(margin, 0)} of it.`;
}
function leftOpen({ difference, ci95, non_inferior }) {
    return `the difference ${(0,_figures_js__WEBPACK_IMPORTED_MODULE_3__/* .accuracyDifference */ .ny)({ difference, ci95 })} is neither clear of 0 nor within ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_1__/* .points */ .WR)(non_inferior.margin, 1).replace('+', '')} of it.`;
}


/***/ }),

/***/ 77582:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gs: () => (/* binding */ blockVarianceRatio),
/* harmony export */   LM: () => (/* binding */ lag1Autocorrelation),
/* harmony export */   m5: () => (/* binding */ blockLength),
/* harmony export */   zU: () => (/* binding */ blockWidening)
/* harmony export */ });
/* unused harmony exports DEPENDENCE, varianceInflation */
/** Lag-1 autocorrelation above which pairs are not treated as independent. */
const DEPENDENCE = 0.1;
/**
 * The lag-1 autocorrelation of a series in time order.
 *
 * @returns null for fewer than three values or where they don't vary
 */
function lag1Autocorrelation(series) {
    if (series.length < 3)
        return null;
    const covariances = autocovariances(series, 1);
    return covariances[0] > 0 ? covariances[1] / covariances[0] : null;
}
/**
 * How long the blocks of a circular block bootstrap should be: 1 up to a lag-1
 * autocorrelation of .1; above, twice the automatic choice of Politis & White
 * (2004, corrected by Patton, Politis & White 2009) or twice n^⅓, whichever is
 * more, and at most a quarter of the series.
 *
 * The automatic choice looks as far back as the dependence reaches, which a
 * formula in lag 1 alone would miss where a slow drift hides under noise. It
 * minimises the error of the variance; twice as long halves its bias, which is
 * what costs coverage (`proof/false-alarms.ts`).
 */
function blockLength(series) {
    const n = series.length;
    const lag1 = lag1Autocorrelation(series);
    if (lag1 === null || lag1 <= DEPENDENCE)
        return 1;
    const length = Math.ceil(2 * Math.max(Math.cbrt(n), automaticLength(series)));
    return Math.max(1, Math.min(length, Math.floor(n / 4)));
}
/**
 * By how much blocks of this length widen an interval, since few blocks know
 * their own variance badly: Kiefer & Vogelsang (2005) for Bartlett's kernel at
 * 97.5 %, 1 + (2.9694·b + .4160·b² − .5324·b³)/1.96 with b = length/n.
 */
function blockWidening(length, n) {
    if (length <= 1)
        return 1;
    const b = length / n;
    return 1 + (b * (2.9694 + b * (0.416 - b * 0.5324))) / 1.96;
}
/** (2G²/D)^⅓·n^⅓ with G = Σ λ(k/M)·|k|·R(k), D = 4/3·(Σ λ(k/M)·R(k))², k = −M … M. */
function automaticLength(series) {
    const n = series.length;
    const run = Math.max(5, Math.ceil(Math.sqrt(Math.log10(n))));
    const furthest = Math.min(n - 1, Math.ceil(Math.sqrt(n)) + run);
    const covariances = autocovariances(series, furthest);
    const bandwidth = Math.min(furthest, 2 * Math.max(1, lastNotableLag(covariances, n, run)));
    let weighted = 0;
    let spectrum = covariances[0];
    for (let lag = 1; lag <= bandwidth; lag++) {
        const term = 2 * flatTop(lag / bandwidth) * covariances[lag];
        weighted += lag * term;
        spectrum += term;
    }
    if (spectrum <= 0)
        return 1;
    return Math.cbrt(((2 * weighted * weighted) / ((4 / 3) * spectrum * spectrum)) * n);
}
/** The lag after which `run` autocorrelations in a row are no more than noise. */
function lastNotableLag(covariances, n, run) {
    const noise = 2 * Math.sqrt(Math.log10(n) / n) * covariances[0];
    let last = 0;
    for (let lag = 1; lag < covariances.length && lag <= last + run; lag++)
        if (Math.abs(covariances[lag]) >= noise)
            last = lag;
    return last;
}
/** The trapezoid of Politis & Romano (1995). */
function flatTop(share) {
    return share <= 0.5 ? 1 : Math.max(0, 2 * (1 - share));
}
/** Σ (x_t − x̄)(x_{t+k} − x̄)/n for k = 0 … `lags`. */
function autocovariances(series, lags) {
    const n = series.length;
    let mean = 0;
    for (const value of series)
        mean += value / n;
    const covariances = new Float64Array(lags + 1);
    for (let lag = 0; lag <= lags; lag++) {
        let products = 0;
        for (let place = 0; place + lag < n; place++)
            products += (series[place] - mean) * (series[place + lag] - mean);
        covariances[lag] = products / n;
    }
    return covariances;
}
/** By how much dependence widens the variance of a rank statistic, as the blocks of the resampling show it. */
function varianceInflation(series, length) {
    return length <= 1 ? 1 : blockVarianceRatio(series, length) * blockWidening(length, series.length) ** 2;
}
/**
 * The variance of the sums of all circular blocks of this length over what
 * independent values would give. At least 1: negative dependence is no gift.
 */
function blockVarianceRatio(series, length) {
    const n = series.length;
    let mean = 0;
    for (const value of series)
        mean += value / n;
    let block = 0;
    for (let index = 0; index < length; index++)
        block += series[index % n] - mean;
    let blockSquares = 0;
    let squares = 0;
    for (let start = 0; start < n; start++) {
        blockSquares += block * block;
        const leaving = series[start] - mean;
        squares += leaving * leaving;
        block += series[(start + length) % n] - mean - leaving;
    }
    return squares > 0 ? Math.max(1, blockSquares / (length * squares)) : 1;
}


/***/ }),

/***/ 8126:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   HU: () => (/* binding */ binomialCdf),
/* harmony export */   z1: () => (/* binding */ binomialQuantile),
/* harmony export */   z6: () => (/* binding */ binomialPmf)
/* harmony export */ });
/* unused harmony export stirlingError */
/**
 * The binomial distribution without cancellation, for any n a run can have.
 *
 * Probabilities follow Loader 2000, "Fast and accurate computation of binomial
 * probabilities": Stirling's error and deviance instead of differences of
 * log-gammas, which lose their digits at large n.
 */
/** Terms below this share of the sum can't change it. */
const NEGLIGIBLE = 1e-18;
/** P(X = k) for X ~ Binomial(n, p). */
function binomialPmf(k, n, p) {
    if (k < 0 || k > n)
        return 0;
    if (p <= 0)
        return k === 0 ? 1 : 0;
    if (p >= 1)
        return k === n ? 1 : 0;
    if (k === 0)
        return Math.exp(n * Math.log1p(-p));
    if (k === n)
        return Math.exp(n * Math.log(p));
    const exponent = stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * (1 - p));
    return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)));
}
/** P(X ≤ k) for X ~ Binomial(n, p): the terms from k away from the mode, by their ratio. */
function binomialCdf(k, n, p) {
    if (k < 0)
        return 0;
    if (k >= n)
        return 1;
    if (k > n * p)
        return 1 - binomialCdf(n - k - 1, n, 1 - p);
    const odds = (1 - p) / p;
    let term = binomialPmf(k, n, p);
    let sum = term;
    for (let count = k; count > 0 && term > NEGLIGIBLE * sum; count--) {
        term *= (count / (n - count + 1)) * odds;
        sum += term;
    }
    return Math.min(1, sum);
}
/** The smallest k with P(X ≤ k) ≥ `probability`, for X ~ Binomial(n, p). */
function binomialQuantile(probability, n, p) {
    let below = -1;
    let reached = n;
    while (reached - below > 1) {
        const middle = Math.floor((below + reached) / 2);
        if (binomialCdf(middle, n, p) >= probability)
            reached = middle;
        else
            below = middle;
    }
    return reached;
}
/** ln(n!) − ln(√(2πn)·(n/e)ⁿ): exact by summation while small, else Stirling's series. */
function stirlingError(n) {
    if (n < SMALL_ERRORS.length)
        return SMALL_ERRORS[n];
    const square = n * n;
    return (1 / 12 - (1 / 360 - (1 / 1260 - 1 / 1680 / square) / square) / square) / n;
}
const SMALL_ERRORS = smallErrors(32);
function smallErrors(count) {
    const errors = [0];
    let logFactorial = 0;
    for (let n = 1; n < count; n++) {
        logFactorial += Math.log(n);
        errors.push(logFactorial - 0.5 * Math.log(2 * Math.PI * n) - n * Math.log(n) + n);
    }
    return errors;
}
/** x·ln(x/m) − x + m, by its series where x is close to m. */
function deviance(x, m) {
    const difference = x - m;
    if (Math.abs(difference) >= 0.1 * (x + m))
        return x * Math.log(x / m) - difference;
    const v = difference / (x + m);
    let sum = difference * v;
    let power = 2 * x * v;
    for (let odd = 3;; odd += 2) {
        power *= v * v;
        const next = sum + power / odd;
        if (next === sum)
            return next;
        sum = next;
    }
}


/***/ }),

/***/ 41495:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  F: () => (/* binding */ BOOTSTRAP_DRAWS),
  w: () => (/* binding */ quantileRatios)
});

// EXTERNAL MODULE: ./src/core/statistics/autocorrelation.ts
var autocorrelation = __webpack_require__(77582);
// EXTERNAL MODULE: ./src/core/statistics/order-statistic.ts
var order_statistic = __webpack_require__(39316);
// EXTERNAL MODULE: ./src/core/statistics/quantile.ts
var quantile = __webpack_require__(29822);
;// CONCATENATED MODULE: ./src/core/statistics/quantile-window.ts


/** How far, in standard deviations of the count below it, a resampled quantile is looked for. */
const REACH = 4;
/**
 * One arm's values in ascending order, with a window around each quantile wide
 * enough that a resampled quantile almost never leaves it, and gaps between.
 *
 * A resample then needs single counts inside the windows only; of a gap it is
 * enough to know how many draws fell in.
 */
class QuantileWindows {
    sorted;
    /** Pairs in ascending order of the values. */
    order;
    windows;
    /** For each pair 0 where it lies in a window, else 1 + the number of its gap. */
    gapOf;
    gaps;
    /**
     * @param values one a pair, in time order; Infinity for a failure
     * @param probabilities ascending
     * @param blockLength of the resampling, which widens the windows
     */
    constructor(values, probabilities, blockLength) {
        const n = values.length;
        this.order = Uint32Array.from({ length: n }, (_, pair) => pair).sort((i, j) => compare(values[i], values[j]));
        this.sorted = Float64Array.from(this.order, (pair) => values[pair]);
        this.windows = this.place(n, probabilities, blockLength);
        this.gapOf = new Uint8Array(n);
        this.gaps = this.windows.length + 1;
        this.numberGaps();
    }
    place(n, probabilities, blockLength) {
        const windows = [];
        probabilities.forEach((probability, index) => {
            const { rank, weight } = (0,quantile/* quantileRank */.Ys)(n, probability);
            const reach = Math.ceil(REACH * this.spread(rank, probability, blockLength)) + 2;
            const start = Math.max(0, rank - reach);
            const end = Math.min(n, rank + 1 + reach);
            const target = { index, rank, weight };
            const last = windows.at(-1);
            if (last !== undefined && start <= last.end) {
                last.end = Math.max(last.end, end);
                last.targets.push(target);
            }
            else
                windows.push({ start, end, targets: [target] });
        });
        return windows;
    }
    /** The standard deviation, over resamples, of how many draws fall at or below the quantile. */
    spread(rank, probability, blockLength) {
        const n = this.order.length;
        const independent = n * probability * (1 - probability);
        if (blockLength === 1)
            return Math.sqrt(independent);
        const below = new Float64Array(n);
        for (let position = 0; position <= rank; position++)
            below[this.order[position]] = 1;
        return Math.sqrt(independent * (0,autocorrelation/* blockVarianceRatio */.Gs)(below, blockLength));
    }
    numberGaps() {
        let from = 0;
        this.windows.forEach((window, gap) => {
            for (let position = from; position < window.start; position++)
                this.gapOf[this.order[position]] = gap + 1;
            from = window.end;
        });
        for (let position = from; position < this.order.length; position++)
            this.gapOf[this.order[position]] = this.gaps;
    }
    /**
     * The type 7 quantiles of a resample, written to `out`.
     *
     * @param counts how often each single pair was drawn, by id
     * @param ids the id of the pair at each sorted position inside a window
     * @param gapTotals draws per gap at index 1 + gap
     * @returns false where a quantile lies outside its window
     */
    read(counts, ids, gapTotals, out) {
        let below = 0;
        for (let number = 0; number < this.windows.length; number++) {
            const { start, end, targets } = this.windows[number];
            below += gapTotals[number + 1];
            let position = start;
            for (const { index, rank, weight } of targets) {
                if (position === start && below > rank)
                    return false;
                while (position < end && below <= rank)
                    below += counts[ids[position++]];
                if (below <= rank)
                    return false;
                const lower = this.sorted[position - 1];
                if (weight > 0)
                    while (position < end && below <= rank + 1)
                        below += counts[ids[position++]];
                if (weight > 0 && below <= rank + 1)
                    return false;
                out[index] = (0,quantile/* interpolate */.GW)(lower, this.sorted[position - 1], weight);
            }
            while (position < end)
                below += counts[ids[position++]];
        }
        return true;
    }
    /** The same from the counts of all pairs, wherever the quantiles lie. */
    readAll(counts, out) {
        const targets = this.windows.flatMap((window) => window.targets);
        let below = 0;
        let position = 0;
        const upTo = (rank) => {
            while (below <= rank)
                below += counts[this.order[position++]];
            return this.sorted[position - 1];
        };
        for (const { index, rank, weight } of targets) {
            const lower = upTo(rank);
            out[index] = (0,quantile/* interpolate */.GW)(lower, weight > 0 ? upTo(rank + 1) : lower, weight);
        }
    }
}
/** Infinity − Infinity is NaN: failures compare as equal. */
function compare(x, y) {
    return x < y ? -1 : x > y ? 1 : 0;
}

// EXTERNAL MODULE: ./src/core/statistics/binomial.ts
var binomial = __webpack_require__(8126);
;// CONCATENATED MODULE: ./src/core/statistics/binomial-draw.ts

/** Below this mean, counting through the probabilities is faster than rejection, which needs a body to hug. */
const INVERSION_BELOW = 10;
/**
 * A draw from Binomial(n, p), exact: inversion for small means, else Hörmann's
 * transformed rejection with squeeze (BTRS; Hörmann 1993, "The generation of
 * binomial random variates").
 */
function drawBinomial(random, n, p) {
    if (n === 0 || p <= 0)
        return 0;
    if (p >= 1)
        return n;
    if (p > 0.5)
        return n - drawBinomial(random, n, 1 - p);
    return n * p < INVERSION_BELOW ? invert(random, n, p) : reject(random, n, p);
}
function invert(random, n, p) {
    const odds = p / (1 - p);
    let left = random.uniform();
    let mass = Math.exp(n * Math.log1p(-p));
    for (let k = 0; k < n; k++) {
        if (left < mass)
            return k;
        left -= mass;
        mass *= ((n - k) / (k + 1)) * odds;
    }
    return n;
}
/** Constants as in the paper; the acceptance is against the ratio of P(k) to P(mode). */
function reject(random, n, p) {
    const spread = Math.sqrt(n * p * (1 - p));
    const b = 1.15 + 2.53 * spread;
    const a = -0.0873 + 0.0248 * b + 0.01 * p;
    const alpha = (2.83 + 5.1 / b) * spread;
    const atMode = (0,binomial/* binomialPmf */.z6)(Math.floor((n + 1) * p), n, p);
    for (;;) {
        const v = random.uniform();
        const u = random.uniform() - 0.5;
        const us = 0.5 - Math.abs(u);
        const k = Math.floor(((2 * a) / us + b) * u + n * p + 0.5);
        if (k < 0 || k > n)
            continue;
        if (us >= 0.07 && v <= 0.92 - 4.2 / b)
            return k;
        if ((v * alpha) / (a / (us * us) + b) <= (0,binomial/* binomialPmf */.z6)(k, n, p) / atMode)
            return k;
    }
}

;// CONCATENATED MODULE: ./src/core/statistics/resample.ts

/**
 * Draws pairs with replacement and keeps only what two arms' quantile windows
 * need: a count for each pair that lies in a window of either arm, and for the
 * rest how many draws fell into each gap.
 *
 * That is exact, not an approximation: the counts of a multinomial, summed over
 * cells, are multinomial, and given a cell's sum its members are drawn evenly.
 * It turns n steps a draw into about √n, since a quantile's rank moves by √n.
 */
class Resample {
    random;
    /** Draws per single pair, by id: see `idOf`. */
    counts;
    /** Draws per gap of each arm at index 1 + gap; index 0 gathers what lies in a window. */
    gapsA;
    gapsB;
    /** For each pair its id among the single ones, −1 where it lies in gaps of both arms. */
    idOf;
    /** The single pairs, by id. */
    singles;
    /** @param singles the pairs that lie in a window of either arm, in the order of their ids */
    constructor(a, b, random, singles) {
        this.random = random;
        this.idOf = new Int32Array(a.gapOf.length).fill(-1);
        singles.forEach((pair, id) => (this.idOf[pair] = id));
        this.singles = Int32Array.from(singles);
        this.counts = new Int32Array(singles.length);
        this.gapsA = new Int32Array(a.gaps + 1);
        this.gapsB = new Int32Array(b.gaps + 1);
    }
    /** Makes the next draw: fills `counts`, `gapsA` and `gapsB`. */
    draw() {
        this.counts.fill(0);
        this.gapsA.fill(0);
        this.gapsB.fill(0);
        this.fill();
    }
}
/**
 * Pairs drawn one by one, independently: how many fall into each cell by a
 * binomial draw from what is left, then those of a cell with single pairs evenly
 * over its members, whose ids are next to one another.
 */
class SinglePairs extends Resample {
    cells;
    constructor(a, b, random) {
        const cells = cellsOf(a, b);
        super(a, b, random, cells.filter(isSingle).flatMap(({ members }) => members));
        this.cells = cells;
    }
    fill() {
        let left = this.idOf.length;
        let pairsLeft = this.idOf.length;
        let firstId = 0;
        for (const cell of this.cells) {
            const size = cell.members.length;
            cell.drawn = drawBinomial(this.random, left, size / pairsLeft);
            this.gapsA[cell.gapA] += cell.drawn;
            this.gapsB[cell.gapB] += cell.drawn;
            left -= cell.drawn;
            pairsLeft -= size;
            if (!isSingle(cell))
                continue;
            this.random.scatter(cell.drawn, this.counts, firstId, size);
            firstId += size;
        }
    }
    expand() {
        const all = new Int32Array(this.idOf.length);
        this.singles.forEach((pair, id) => (all[pair] = this.counts[id]));
        for (const cell of this.cells) {
            if (isSingle(cell))
                continue;
            for (let made = 0; made < cell.drawn; made++)
                all[cell.members[this.random.below(cell.members.length)]]++;
        }
        return all;
    }
}
function cellsOf(a, b) {
    const cells = new Map();
    for (let pair = 0; pair < a.gapOf.length; pair++) {
        const [gapA, gapB] = [a.gapOf[pair], b.gapOf[pair]];
        const key = gapA * (b.gaps + 1) + gapB;
        const cell = cells.get(key) ?? { gapA, gapB, members: [], drawn: 0 };
        cells.set(key, cell);
        cell.members.push(pair);
    }
    return [...cells.values()];
}
function isSingle({ gapA, gapB }) {
    return gapA === 0 || gapB === 0;
}
/** Blocks of pairs that follow one another in time, the last joined to the first (Politis & Romano 1992). */
class CircularBlocks extends Resample {
    length;
    starts;
    /** Over the series laid end to end twice: how many single pairs lie before a place, and which. */
    singlesBefore;
    singleIds;
    /** Over the same, for each gap: how many of its pairs lie before a place. */
    gapBeforeA;
    gapBeforeB;
    constructor(a, b, random, length) {
        super(a, b, random, singlesInOrder(a, b));
        this.length = length;
        const n = this.idOf.length;
        this.starts = new Int32Array(Math.ceil(n / length));
        this.singlesBefore = countBefore(n, (pair) => this.idOf[pair] >= 0);
        this.singleIds = new Int32Array(2 * this.singles.length);
        this.singles.forEach((_, id) => (this.singleIds[id] = this.singleIds[id + this.singles.length] = id));
        this.gapBeforeA = Array.from({ length: a.gaps + 1 }, (_, gap) => countBefore(n, (pair) => a.gapOf[pair] === gap));
        this.gapBeforeB = Array.from({ length: b.gaps + 1 }, (_, gap) => countBefore(n, (pair) => b.gapOf[pair] === gap));
    }
    fill() {
        const n = this.idOf.length;
        for (let block = 0; block < this.starts.length; block++) {
            const start = this.random.below(n);
            this.starts[block] = start;
            const end = start + this.lengthOf(block);
            for (let place = this.singlesBefore[start]; place < this.singlesBefore[end]; place++) {
                this.counts[this.singleIds[place]]++;
            }
            addBetween(this.gapsA, this.gapBeforeA, start, end);
            addBetween(this.gapsB, this.gapBeforeB, start, end);
        }
    }
    expand() {
        const n = this.idOf.length;
        const all = new Int32Array(n);
        this.starts.forEach((start, block) => {
            for (let place = start; place < start + this.lengthOf(block); place++)
                all[place % n]++;
        });
        return all;
    }
    /** The last block is cut, so that a resample has as many pairs as the sample. */
    lengthOf(block) {
        return Math.min(this.length, this.idOf.length - block * this.length);
    }
}
function singlesInOrder(a, b) {
    const pairs = Array.from(a.gapOf, (_, pair) => pair);
    return pairs.filter((pair) => isSingle({ gapA: a.gapOf[pair], gapB: b.gapOf[pair] }));
}
/** For places 0 … 2n of the doubled series, how many pairs before them satisfy the test. */
function countBefore(n, test) {
    const before = new Int32Array(2 * n + 1);
    for (let place = 0; place < 2 * n; place++)
        before[place + 1] = before[place] + (test(place % n) ? 1 : 0);
    return before;
}
function addBetween(totals, before, start, end) {
    for (let gap = 1; gap < before.length; gap++)
        totals[gap] += before[gap][end] - before[gap][start];
}

;// CONCATENATED MODULE: ./src/core/statistics/bootstrap.ts





/** With B draws the bounds are the draws of rank (B + 1)·α/2 and its mirror: 250 and 9,750. */
const BOOTSTRAP_DRAWS = 9_999;
/**
 * The ratios of two arms' quantiles (type 7), with percentile intervals of a
 * bootstrap that resamples pairs: both quantiles anew each draw, on log scale;
 * blocks of pairs, and wider intervals, where pairs depend on their neighbours.
 * Percentile and not BCa, whose acceleration is inconsistent for quantiles.
 *
 * @param a first arm's values, one a pair in time order; Infinity for a failure
 * @param b the second arm's, of the same pairs
 * @returns one estimate per probability; null where a quantile is a failure. No
 *   interval where the order statistics of one arm could not give one either; a
 *   bound is null where so many draws end in failures that it has no finite value
 */
function quantileRatios(a, b, plan) {
    const { probabilities, level = 0.95 } = plan;
    const n = a.length;
    if (n === 0)
        return probabilities.map(() => ({ estimate: null, ci95: null }));
    const sides = [a, b].map((values) => new QuantileWindows(values, probabilities, plan.blockLength));
    const estimable = probabilities.map((probability) => (0,order_statistic/* isEstimable */.$h)(n, probability, level));
    const logs = estimable.includes(true) ? drawLogRatios(sides, plan) : [];
    return probabilities.map((probability, index) => {
        const ratio = (0,quantile/* quantile */.YV)(sides[0].sorted, probability) / (0,quantile/* quantile */.YV)(sides[1].sorted, probability);
        if (!Number.isFinite(ratio) || ratio <= 0)
            return { estimate: null, ci95: null };
        if (estimable[index] !== true)
            return { estimate: ratio, ci95: null };
        const logBounds = percentiles(logs[index], level);
        const widening = (0,autocorrelation/* blockWidening */.zU)(plan.blockLength, n);
        return {
            estimate: ratio,
            ci95: logBounds.map((bound) => widened(bound, Math.log(ratio), widening)),
        };
    });
}
/** For each probability the draws of ln(quantile of a / quantile of b). */
function drawLogRatios([a, b], plan) {
    const { probabilities, blockLength, random, draws = BOOTSTRAP_DRAWS } = plan;
    const resample = blockLength === 1 ? new SinglePairs(a, b, random) : new CircularBlocks(a, b, random, blockLength);
    const idsA = Int32Array.from(a.order, (pair) => resample.idOf[pair]);
    const idsB = Int32Array.from(b.order, (pair) => resample.idOf[pair]);
    const quantilesA = new Float64Array(probabilities.length);
    const quantilesB = new Float64Array(probabilities.length);
    const logs = probabilities.map(() => new Float64Array(draws));
    for (let draw = 0; draw < draws; draw++) {
        resample.draw();
        const found = a.read(resample.counts, idsA, resample.gapsA, quantilesA) &&
            b.read(resample.counts, idsB, resample.gapsB, quantilesB);
        if (!found) {
            const all = resample.expand();
            a.readAll(all, quantilesA);
            b.readAll(all, quantilesB);
        }
        for (let index = 0; index < logs.length; index++)
            logs[index][draw] = Math.log(quantilesA[index] / quantilesB[index]);
    }
    return logs;
}
/** Where both quantiles of a draw are failures the ratio could be anything: the draw counts against both bounds. */
function percentiles(logs, level) {
    const rank = Math.max(1, Math.round((logs.length + 1) * ((1 - level) / 2)));
    const low = logs.map((value) => (Number.isNaN(value) ? -Infinity : value)).sort()[rank - 1];
    const high = logs.map((value) => (Number.isNaN(value) ? Infinity : value)).sort()[logs.length - rank];
    return [low, high];
}
/** A bound on the ratio's own scale, further from the estimate by a factor on the log scale; null where it is infinite. */
function widened(logBound, centre, widening) {
    const bound = widening === 1 ? logBound : centre + (logBound - centre) * widening;
    return Number.isFinite(bound) ? Math.exp(bound) : null;
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

/***/ 39316:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $h: () => (/* binding */ isEstimable),
/* harmony export */   vx: () => (/* binding */ quantileInterval)
/* harmony export */ });
/* unused harmony export quantileRanks */
/* harmony import */ var _binomial_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8126);
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45400);


/**
 * The ranks between which a quantile of the population lies, whatever the
 * distribution: binomial order statistics, each tail at most (1 − level)/2
 * (Hahn & Meeker 1991, 5.2).
 *
 * @returns 1-based ranks; null on a side where no order statistic reaches that
 *   far: the p95 has no upper bound below n = 72, the p99 below n = 368
 */
function quantileRanks(n, probability, level = 0.95) {
    const tail = (1 - level) / 2;
    // With X ~ Bin(n, p) values below the quantile: P(X < low) ≤ tail and P(X ≥ high) ≤ tail.
    const low = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialQuantile */ .z1)(tail, n, probability);
    const high = (0,_binomial_js__WEBPACK_IMPORTED_MODULE_0__/* .binomialQuantile */ .z1)(1 - tail, n, probability) + 1;
    return [low < 1 ? null : low, high > n ? null : high];
}
/** True where both bounds of the quantile's interval are order statistics of the sample. */
function isEstimable(n, probability, level = 0.95) {
    const [low, high] = quantileRanks(n, probability, level);
    return low !== null && high !== null;
}
/**
 * The interval of one arm's quantile, null where it is not estimable at this n;
 * a bound is null where it falls on a failure, slower than everything (Infinity).
 *
 * @param sorted ascending
 * @param widening by how much dependence widens the half-widths; 1 for none
 */
function quantileInterval(sorted, probability, level = 0.95, widening = 1) {
    const widened = widening === 1 ? level : 1 - (0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedP */ .mX)((0,_normal_js__WEBPACK_IMPORTED_MODULE_1__/* .twoSidedZ */ .mI)(level) * widening);
    const [low, high] = quantileRanks(sorted.length, probability, widened);
    if (low === null || high === null)
        return null;
    return [finite(sorted[low - 1]), finite(sorted[high - 1])];
}
function finite(value) {
    return Number.isFinite(value) ? value : null;
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

/***/ 54322:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S: () => (/* binding */ isNonInferior),
/* harmony export */   w: () => (/* binding */ tango)
/* harmony export */ });
/* harmony import */ var _normal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(45400);

/** Halvings after which a bracket of width 2 is below a double's resolution. */
const HALVINGS = 60;
/**
 * Tango's score interval of the difference of two paired proportions, first −
 * second (Tango 1998): all δ that the score test does not reject.
 *
 * @param b pairs in which only the first succeeded
 * @param c pairs in which only the second did
 * @param n all pairs
 * @returns null where there are no pairs
 */
function tango(b, c, n, level = 0.95) {
    if (n === 0)
        return null;
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedZ */ .mI)(level);
    if (b === 0 && c === 0) {
        const bound = (z * z) / (n + z * z);
        return [-bound, bound];
    }
    const estimate = (b - c) / n;
    const low = b === 0 && c === n ? -1 : crossing(b, c, n, z, -1, estimate);
    const high = b === n && c === 0 ? 1 : crossing(b, c, n, -z, estimate, 1);
    return [low, high];
}
/**
 * Whether the interval's lower bound lies above −`margin`, without searching for
 * the bound: the score falls in δ, so one look at −margin tells.
 */
function isNonInferior(b, c, n, margin, level = 0.95) {
    const z = (0,_normal_js__WEBPACK_IMPORTED_MODULE_0__/* .twoSidedZ */ .mI)(level);
    if (b === 0 && c === 0)
        return (z * z) / (n + z * z) < margin;
    return score(b, c, n, -margin) > z;
}
/** The δ between `low` and `high` at which the score, which falls in δ, passes `target`. */
function crossing(b, c, n, target, low, high) {
    for (let halving = 0; halving < HALVINGS; halving++) {
        const middle = (low + high) / 2;
        if (score(b, c, n, middle) > target)
            low = middle;
        else
            high = middle;
    }
    return (low + high) / 2;
}
/** (b − c − nδ)/√(n(2q̃ + δ(1−δ))), q̃ being the probability of c restricted to δ. */
function score(b, c, n, delta) {
    const variance = n * (2 * restricted(b, c, n, delta) + delta * (1 - delta));
    const distance = b - c - n * delta;
    if (variance <= 0)
        return distance === 0 ? 0 : Math.sign(distance) * Infinity;
    return distance / Math.sqrt(variance);
}
/** q̃ = (√(B²−4AC) − B)/2A, in the form without cancellation where B > 0. */
function restricted(b, c, n, delta) {
    const A = 2 * n;
    const B = -b - c + (2 * n - b + c) * delta;
    const C = -c * delta * (1 - delta);
    const root = Math.sqrt(Math.max(0, B * B - 4 * A * C));
    return B > 0 ? (-2 * C) / (root + B) : (root - B) / (2 * A);
}


/***/ }),

/***/ 4434:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   p: () => (/* binding */ duration),
/* harmony export */   u: () => (/* binding */ timespan)
/* harmony export */ });
/* harmony import */ var _numbers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91489);

/** A duration in its largest unit, for what is reported: `27.1 h`, `3.2 min`, `12 s`. */
function timespan(ms) {
    if (ms >= 3_600_000)
        return `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(ms / 3_600_000, 1)} h`;
    return ms >= 60_000 ? `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(ms / 60_000, 1)} min` : `${(0,_numbers_js__WEBPACK_IMPORTED_MODULE_0__/* .grouped */ .zD)(ms / 1000)} s`;
}
/** A duration to the second, for what is waited for: `1 h 05 m`, `3 m 20 s`, `12 s`. */
function duration(ms) {
    const seconds = Math.max(0, Math.round(ms / 1000));
    const minutes = Math.floor(seconds / 60);
    if (minutes >= 60)
        return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} m`;
    return minutes > 0 ? `${minutes} m ${String(seconds % 60).padStart(2, '0')} s` : `${seconds} s`;
}


/***/ }),

/***/ 53902:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   v: () => (/* binding */ elapsed)
/* harmony export */ });
/** A silence of more than this, with no request in flight, is an interruption and not part of the run. */
const LONGEST_PAUSE_MS = 60_000;
/**
 * How long a run took: a resumed run's gaps, in which nobody asked anything,
 * are not time that a provider needed.
 *
 * @param records all of the run: where arms take turns, one arm's silence is
 *   another's request
 * @param resumedAt when later sessions began (ISO 8601): the silence before the
 *   first request of each is an interruption, however short
 * @returns null of no record
 */
function elapsed(records, resumedAt = []) {
    const sessions = resumedAt.map((at) => Date.parse(at));
    const spans = records
        .map((record) => ({ start: Date.parse(record.started_at), milliseconds: record.total_ms ?? 0 }))
        .sort((a, b) => a.start - b.start);
    const [first] = spans;
    if (first === undefined)
        return null;
    let busyUntil = first.start;
    let interruptions = 0;
    let interruptedMs = 0;
    for (const { start, milliseconds } of spans) {
        const resumed = sessions.some((session) => session >= busyUntil && session <= start);
        if (start > busyUntil && (resumed || start - busyUntil > LONGEST_PAUSE_MS)) {
            interruptions += 1;
            interruptedMs += start - busyUntil;
        }
        busyUntil = Math.max(busyUntil, start + milliseconds);
    }
    return {
        seconds: (busyUntil - first.start - interruptedMs) / 1000,
        interruptions,
        interruptedSeconds: interruptedMs / 1000,
    };
}


/***/ }),

/***/ 59438:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ walkthroughSummary)
/* harmony export */ });
/* unused harmony export SummaryTally */
/* harmony import */ var _record_arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(13014);
/* harmony import */ var _statistics_distribution_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(14185);
/* harmony import */ var _text_rounding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15131);



/** The walkthrough’s names for what a record measures. */
const METRICS = {
    time_to_first_byte_ms: 'ttfb_ms',
    time_to_first_token_ms: 'ttft_ms',
    end_to_end_latency_ms: 'total_ms',
    request_output_throughput_token_per_s: 'output_tokens_per_second',
    number_input_tokens: 'input_tokens',
    number_output_tokens: 'output_tokens',
    number_reasoning_tokens: 'reasoning_tokens',
    estimated_openai_cost_usd: 'estimated_openai_cost_usd',
};
/** What a row of `summary[]` shows of each field but the cost. */
const SUMMARY_FIELDS = [
    'ttfb_ms',
    'ttft_ms',
    'total_ms',
    'output_tokens_per_second',
    'input_tokens',
    'output_tokens',
    'reasoning_tokens',
];
/**
 * The summary that the walkthrough writes of its records, to the digit: successes only,
 * two decimals even for money, rows sorted by provider and model.
 */
function walkthroughSummary(records) {
    const tally = new SummaryTally();
    for (const record of records)
        tally.add(record);
    return tally.finish();
}
/** Takes records one at a time and keeps their numbers only, so that a file of any length is summed up in one pass. */
class SummaryTally {
    groups = new Map();
    add(record) {
        if (!(0,_record_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeasured */ .V)(record))
            return;
        const key = JSON.stringify([record.provider, record.model, record.arm ?? '']);
        const group = this.groups.get(key) ?? new Group(record);
        this.groups.set(key, group);
        group.add(record);
    }
    finish() {
        const groups = [...this.groups.values()].sort((a, b) => order(a.sortKey, b.sortKey));
        const aggregates = groups.map((group) => group.aggregate());
        return { summary: aggregates.map((aggregate, index) => summaryRow(aggregate, groups[index])), aggregates };
    }
}
/** The successes of one provider and model (and arm). */
class Group {
    first;
    sortKey;
    values = Object.fromEntries(Object.values(METRICS).map((field) => [field, []]));
    successes = 0;
    failures = 0;
    firstStart = Infinity;
    lastStart = -Infinity;
    constructor(first) {
        this.first = first;
        this.sortKey = [first.provider, first.model, first.arm ?? ''];
    }
    add(record) {
        if (!record.ok) {
            this.failures += 1;
            return;
        }
        this.successes += 1;
        for (const field of Object.values(METRICS)) {
            const value = record[field];
            if (value !== null)
                this.values[field].push(value);
        }
        const start = Date.parse(record.started_at);
        this.firstStart = Math.min(this.firstStart, start);
        this.lastStart = Math.max(this.lastStart, start);
    }
    get failed() {
        return this.failures;
    }
    aggregate() {
        const { provider, model, arm } = this.first;
        const { estimated_openai_cost_usd: costs, output_tokens: tokens, total_ms: milliseconds } = this.values;
        const cost = costs.length === 0 ? null : (0,_statistics_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .dZ)(costs);
        const metrics = Object.entries(METRICS).map(([name, field]) => [name, (0,_statistics_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .distribution */ .Nx)(this.values[field])]);
        return {
            provider,
            model,
            ...(arm === null ? {} : { arm }),
            number_completed_requests: this.successes,
            number_errored_requests: this.failures,
            completed_requests_per_minute: ratio(this.successes, (this.lastStart - this.firstStart) / 60_000),
            // The time of a success that reported no tokens counts too: so the walkthrough has it.
            overall_output_throughput_token_per_s: tokens.length === 0 ? null : ratio((0,_statistics_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .dZ)(tokens), (0,_statistics_distribution_js__WEBPACK_IMPORTED_MODULE_1__/* .exactSum */ .dZ)(milliseconds) / 1000),
            estimated_openai_cost_usd_mean: cost === null ? null : (0,_text_rounding_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .L)(cost / costs.length, 6),
            estimated_openai_cost_usd_total: cost === null ? null : (0,_text_rounding_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .L)(cost, 6),
            metrics: Object.fromEntries(metrics),
        };
    }
}
function summaryRow(aggregate, group) {
    const { provider, model, arm } = aggregate;
    const row = {
        provider,
        model,
        ...(arm === undefined ? {} : { arm }),
        successful_runs: aggregate.number_completed_requests,
        failed_runs: group.failed,
        estimated_openai_cost_usd_total: aggregate.estimated_openai_cost_usd_total,
    };
    for (const [name, field] of Object.entries(METRICS)) {
        if (!SUMMARY_FIELDS.includes(field))
            continue;
        const { mean, p50, p90, p95 } = aggregate.metrics[name];
        Object.assign(row, { [`${field}_avg`]: mean, [`${field}_p50`]: p50, [`${field}_p90`]: p90, [`${field}_p95`]: p95 });
    }
    return row;
}
/** Rounded to two decimals; null where there is nothing to divide by. */
function ratio(amount, per) {
    return Number.isFinite(per) && per > 0 ? (0,_text_rounding_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .L)(amount / per, 2) : null;
}
function order(a, b) {
    const at = a.findIndex((part, index) => part !== b[index]);
    if (at === -1)
        return 0;
    return a[at] < b[at] ? -1 : 1;
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


/***/ })

};
