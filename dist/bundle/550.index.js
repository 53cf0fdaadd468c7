export const id = 550;
export const ids = [550];
export const modules = {

/***/ 78550:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ execute)
});

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./src/auth/authorizer.ts + 9 modules
var authorizer = __webpack_require__(2216);
// EXTERNAL MODULE: ./src/core/redact.ts
var redact = __webpack_require__(12258);
// EXTERNAL MODULE: ./src/effects/clock.ts
var clock = __webpack_require__(66200);
// EXTERNAL MODULE: ./src/effects/dataset.ts + 8 modules
var effects_dataset = __webpack_require__(49249);
// EXTERNAL MODULE: ./src/effects/endpoint.ts
var endpoint = __webpack_require__(53513);
// EXTERNAL MODULE: external "node:diagnostics_channel"
var external_node_diagnostics_channel_ = __webpack_require__(53053);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./node_modules/undici/lib/core/errors.js
var core_errors = __webpack_require__(68707);
var errors_default = /*#__PURE__*/__webpack_require__.n(core_errors);
;// CONCATENATED MODULE: ./src/effects/http/failure.ts

/**
 * What undici or the socket reports, in codes that stay the same whichever of
 * them noticed first: `CLOSED` (an orderly end in the middle of a message),
 * `NOT_HTTP` (bytes that are no HTTP response), else the system's own
 * (`ECONNRESET`, `ENOTFOUND`, `CERT_HAS_EXPIRED`, …).
 */
function failureOf(error) {
    const attempts = error instanceof AggregateError ? error.errors : [];
    const first = attempts[0] ?? error;
    const messages = new Set([...attempts, ...(attempts.length === 0 ? [error] : [])].map(messageOf));
    const message = [...messages].join('; ');
    return { code: first instanceof (errors_default()).HTTPParserError ? parserCode(message) : socketCode(codeOf(first), message), message };
}
/** True for a response header that exceeds what we are ready to hold. */
function isHeadersOverflow(error) {
    return codeOf(error) === 'UND_ERR_HEADERS_OVERFLOW';
}
/** True for a request that undici refuses to write, such as a header with a line break in it. */
function isInvalidRequest(error) {
    const code = codeOf(error);
    return code === 'UND_ERR_INVALID_ARG' || code === 'UND_ERR_NOT_SUPPORTED';
}
/** undici 7 gives its parser's errors no code; the reason stands in the message. */
function parserCode(message) {
    return /\bEOF\b/.test(message) ? 'CLOSED' : 'NOT_HTTP';
}
function socketCode(code, message) {
    // "bad response": bytes that nobody asked for, or a 100 or 101 that can't be.
    if (code === 'UND_ERR_SOCKET')
        return message.startsWith('bad ') ? 'NOT_HTTP' : 'CLOSED';
    return code === 'UND_ERR_RES_CONTENT_LENGTH_MISMATCH' ? 'CLOSED' : code;
}
function codeOf(error) {
    const code = error?.code;
    return typeof code === 'string' ? code : 'UNKNOWN';
}
function messageOf(error) {
    return error instanceof Error ? error.message : String(error);
}

;// CONCATENATED MODULE: ./src/effects/http/loop-delay.ts
/** How often the loop is looked at. Each look costs a few microseconds, so 50 a second are 0.02 % of a core. */
const PERIOD_MS = 20;
/**
 * The longest delay of this process's event loop between `start` and `stop`: by
 * how much a regular tick came late. A block shorter than the period may pass
 * unseen, a longer one shows with all but at most a period of its length.
 *
 * Not `monitorEventLoopDelay`: that loses its first interval and the one that is
 * open when it is read (so an exchange under 40 ms shows nothing) and carries a
 * histogram of 250 KB.
 */
class LoopDelay {
    due = 0;
    worst = 0;
    timer;
    start() {
        this.worst = 0;
        this.due = performance.now() + PERIOD_MS;
        this.timer = setInterval(() => this.look(), PERIOD_MS);
    }
    /** @returns ms, two decimals */
    stop() {
        clearInterval(this.timer);
        this.look();
        return Math.round(this.worst * 100) / 100;
    }
    look() {
        const now = performance.now();
        this.worst = Math.max(this.worst, now - this.due);
        this.due = now + PERIOD_MS;
    }
}

;// CONCATENATED MODULE: ./src/effects/http/attempt.ts




/** What holding a chunk costs beside its bytes, so that a body in single bytes is bounded too. */
const CHUNK_OVERHEAD_BYTES = 256;
const MAX_TIMER_MS = 2 ** 31 - 1;
/** Whom to tell that the request is written: undici announces, writes and publishes within one call. */
let onWritten = null;
(0,external_node_diagnostics_channel_.subscribe)('undici:request:bodySent', () => {
    onWritten?.();
    onWritten = null;
});
/**
 * One request over one lane. While it runs nothing is decoded and nothing
 * logged: a stamp, a push, and three timers for the whole stream.
 */
class HttpAttempt {
    lane;
    request;
    limits;
    chunks = [];
    openingBefore;
    loopDelay = new LoopDelay();
    wallClock = Date.now();
    made = performance.now();
    start = this.made;
    bytesBefore = 0;
    requestSent = false;
    requestWritten = null;
    headersAt = null;
    status = null;
    headers = {};
    totalTimer;
    idleTimer;
    settle = null;
    constructor(lane, request, limits) {
        this.lane = lane;
        this.request = request;
        this.limits = limits;
        this.openingBefore = lane.opening;
    }
    /** @returns what the wire did, once it has done. @throws ParityError `INVALID_OPTION` for a request that HTTP can't carry */
    run() {
        return new Promise((resolve, reject) => {
            this.settle = { resolve, reject };
            if (this.limits.signal.aborted)
                return this.finish('aborted');
            this.arm();
            const { pathname, search } = new URL(this.request.url);
            this.lane.client.dispatch({ method: this.request.method, path: `${pathname}${search}`, headers: this.wireHeaders(), body: this.request.body }, this);
        });
    }
    /** undici's way of saying: the connection is there, and the next thing is the write. */
    onRequestStart() {
        if (this.settle === null)
            return;
        const now = performance.now();
        // On a connection kept alive this is the start; a new one is part of the attempt.
        this.start = this.opened()?.start ?? now;
        this.lane.eventAt = now;
        this.bytesBefore = this.lane.bytesRead;
        this.requestSent = true;
        onWritten = () => (this.requestWritten = performance.now());
    }
    onResponseStart(_, status, headers) {
        // Informational responses (1xx) come before the one that counts.
        if (status < 200 || this.settle === null)
            return;
        this.status = status;
        this.headersAt = this.lane.eventAt;
        this.headers = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
    }
    onResponseData(_, bytes) {
        if (this.settle !== null)
            this.chunks.push({ at: this.lane.eventAt, bytes });
    }
    onResponseEnd() {
        this.finish('end', this.lane.eventAt);
    }
    onResponseError(_, error) {
        if (this.settle === null)
            return;
        if (isInvalidRequest(error))
            return this.refuse(error);
        const failure = failureOf(error);
        if (isHeadersOverflow(error))
            return this.finish('too_large', this.lane.eventAt, failure);
        this.finish(this.requestSent ? 'cut' : 'connect_failed', performance.now(), failure);
    }
    /** Bounds what is held: everything read of the connection, framing included, and what each chunk costs. */
    bound(bytesRead) {
        const held = bytesRead - this.bytesBefore + this.chunks.length * CHUNK_OVERHEAD_BYTES;
        if (held > this.limits.maxBytes) {
            this.finish('too_large', this.lane.eventAt, { code: 'TOO_LARGE', message: `more than ${this.limits.maxBytes} bytes to hold` });
        }
    }
    arm() {
        const { totalMs, idleMs, signal } = this.limits;
        this.totalTimer = setTimeout(() => this.overdue('total_deadline'), Math.min(totalMs, MAX_TIMER_MS));
        this.watchSilence(idleMs);
        signal.addEventListener('abort', this.abort);
        this.lane.onRead = (bytesRead) => this.bound(bytesRead);
        this.loopDelay.start();
    }
    disarm() {
        clearTimeout(this.totalTimer);
        clearTimeout(this.idleTimer);
        this.limits.signal.removeEventListener('abort', this.abort);
        this.lane.onRead = null;
    }
    /** One timer for all silences: a read moves no timer, it only lets this one be set anew when it fires. */
    watchSilence(ms) {
        this.idleTimer = setTimeout(() => {
            const silentMs = performance.now() - Math.max(this.start, this.lane.eventAt);
            if (silentMs >= this.limits.idleMs)
                this.overdue('idle_deadline');
            else
                this.watchSilence(this.limits.idleMs - silentMs);
        }, Math.min(Math.ceil(ms), MAX_TIMER_MS));
    }
    /** A deadline that passes before there is a connection found nobody to be late. */
    overdue(deadline) {
        if (this.requestSent)
            return this.finish(deadline);
        const waitedMs = Math.round(performance.now() - this.start);
        this.finish('connect_failed', performance.now(), { code: 'ETIMEDOUT', message: `no connection within ${waitedMs} ms` });
    }
    abort = () => this.finish('aborted');
    finish(end, at = performance.now(), failure = null) {
        const { settle } = this;
        if (settle === null)
            return;
        this.settle = null;
        const loopDelayMs = this.loopDelay.stop();
        this.disarm();
        settle.resolve({ ...this.observed(end, at), failure, loopDelayMs });
    }
    refuse(error) {
        const { settle } = this;
        this.settle = null;
        this.loopDelay.stop();
        this.disarm();
        const { origin } = new URL(this.request.url);
        settle?.reject(new errors/* ParityError */.Y('INVALID_OPTION', `a request to ${origin} can't be sent (${error.message}); is there a line break in a key or a model name?`));
    }
    observed(end, at) {
        const opening = this.opened();
        const start = opening?.start ?? this.start;
        return {
            startedAt: new Date(this.wallClock + (start - this.made)).toISOString(),
            phases: {
                start,
                dnsStart: opening === null || opening.dnsEnd === null ? null : opening.start,
                dnsEnd: opening?.dnsEnd ?? null,
                connectEnd: opening?.connectEnd ?? null,
                tlsEnd: opening?.tlsEnd ?? null,
                requestWritten: this.requestWritten,
                headers: this.headersAt,
                end: at,
            },
            connectionReused: this.requestSent ? opening === null : null,
            requestSent: this.requestSent,
            status: this.status,
            headers: this.headers,
            chunks: this.chunks,
            end,
        };
    }
    /** The opening of a connection for this very request; null on one kept alive. */
    opened() {
        return this.lane.opening === this.openingBefore ? null : this.lane.opening;
    }
    wireHeaders() {
        return { accept: 'text/event-stream', 'accept-encoding': 'identity', ...this.request.headers };
    }
}

// EXTERNAL MODULE: ./node_modules/undici/lib/core/connect.js
var core_connect = __webpack_require__(59136);
var connect_default = /*#__PURE__*/__webpack_require__.n(core_connect);
// EXTERNAL MODULE: ./node_modules/undici/lib/dispatcher/client.js
var client = __webpack_require__(23701);
var client_default = /*#__PURE__*/__webpack_require__.n(client);
;// CONCATENATED MODULE: ./src/effects/http/lane.ts


/** Ten minutes between two requests; a server that wants less says so, or closes. */
const KEEP_ALIVE_MS = 600_000;
/** How much before a server's own announced time-out the connection is given up. */
const KEEP_ALIVE_MARGIN_MS = 1_000;
/**
 * One connection to one origin, kept alive from request to request, and the
 * stamps of its socket.
 *
 * `eventAt` is set by listeners that come before undici's own, so that it holds
 * the instant of the socket event itself whatever is then parsed: all bytes of
 * one read share it.
 */
class Lane {
    /** The instant of the latest event of the socket. */
    eventAt = 0;
    /** The opening of the present connection; set anew whenever one is opened. */
    opening = null;
    /** Called after each read with the bytes this connection has brought so far. */
    onRead = null;
    client;
    socket = null;
    constructor(origin, options) {
        // No session is kept: TLS times are always those of a full handshake. Our own deadlines stand in for undici's.
        const connect = connect_default()({ ...options, allowH2: false, maxCachedSessions: 0, timeout: 0 });
        this.client = new (client_default())(origin, {
            allowH2: false,
            connect: (target, callback) => this.open(connect, target, callback),
            keepAliveTimeout: KEEP_ALIVE_MS,
            keepAliveMaxTimeout: KEEP_ALIVE_MS,
            keepAliveTimeoutThreshold: KEEP_ALIVE_MARGIN_MS,
            headersTimeout: 0,
            bodyTimeout: 0,
            pipelining: 1,
        });
        // A failed connection is told to its request; the event would be a second telling.
        this.client.on('connectionError', () => { });
    }
    /** Bytes that the present connection has brought since it was opened. */
    get bytesRead() {
        return this.socket?.bytesRead ?? 0;
    }
    /** Ends the connection at once, also one that is being opened. */
    async destroy() {
        this.onRead = null;
        const closed = this.client.destroy();
        this.socket?.destroy();
        await closed;
    }
    open(connect, target, callback) {
        const opening = { start: performance.now(), dnsEnd: null, connectEnd: null, tlsEnd: null };
        this.opening = opening;
        // undici declares no result, but documents and returns the socket, synchronously.
        const socket = connect(target, (...result) => {
            callback(...result);
            if (result[0] === null)
                this.watch(result[1]);
        });
        this.socket = socket;
        // A host with several addresses is announced once for each.
        socket.prependListener('lookup', () => (opening.dnsEnd ??= performance.now()));
        socket.prependOnceListener('connect', () => (opening.connectEnd = performance.now()));
        socket.prependOnceListener('secureConnect', () => (opening.tlsEnd = performance.now()));
    }
    watch(socket) {
        const stamp = () => {
            this.eventAt = performance.now();
        };
        for (const event of ['end', 'close', 'error'])
            socket.prependListener(event, stamp);
        socket.prependListener('readable', () => {
            this.eventAt = performance.now();
            this.onRead?.(socket.bytesRead);
        });
    }
}

// EXTERNAL MODULE: external "node:net"
var external_node_net_ = __webpack_require__(77030);
;// CONCATENATED MODULE: ./src/effects/http/probe.ts

/**
 * TCP connect time to the host and port of a URL: one round trip, nothing sent.
 *
 * @returns ms, null where it can't be reached within `timeoutMs`
 */
function probe(url, timeoutMs) {
    const { hostname, port, protocol } = new URL(url);
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)({ host: hostname.replace(/^\[|\]$/g, ''), port: Number(port || (protocol === 'https:' ? 443 : 80)) });
        let began = performance.now();
        const settle = (ms) => {
            clearTimeout(timer);
            socket.destroy();
            resolve(ms);
        };
        const timer = setTimeout(() => settle(null), timeoutMs);
        // Once for each address tried: names are looked up before, dead addresses don't count.
        socket.on('connectionAttempt', () => (began = performance.now()));
        socket.once('connect', () => settle(performance.now() - began));
        socket.once('error', () => settle(null));
    });
}

;// CONCATENATED MODULE: ./src/effects/http.ts



/**
 * A transport over undici's dispatcher: HTTP/1.1, no redirects, no retries, no
 * decompression, time stamps at the socket.
 *
 * Each origin has one connection kept alive; requests made at the same time get
 * one each. A connection that the server closed meanwhile is noticed before the
 * next request is written, and a new one is opened.
 */
function createTransport(options = {}) {
    const idle = new Map();
    let closed = false;
    return {
        exchange: async (request, limits) => {
            const { origin } = new URL(request.url);
            const free = idle.get(origin) ?? [];
            idle.set(origin, free);
            const lane = (limits.fresh ? undefined : free.pop()) ?? new Lane(origin, options);
            const exchange = await attempt(lane, request, limits);
            if (closed || limits.fresh || exchange.end !== 'end')
                await lane.destroy();
            else
                free.push(lane);
            return exchange;
        },
        probe: probe,
        close: async () => {
            closed = true;
            await Promise.all([...idle.values()].flat().map((lane) => lane.destroy()));
            idle.clear();
        },
    };
}
async function attempt(lane, request, limits) {
    try {
        return await new HttpAttempt(lane, request, limits).run();
    }
    catch (error) {
        await lane.destroy();
        throw error;
    }
}

// EXTERNAL MODULE: external "node:v8"
var external_node_v8_ = __webpack_require__(78877);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./src/effects/garbage.ts


/** Free share of the young space below which it is emptied before the next stream; a stream of some hundred deltas fills a tenth. */
const LEAST_FREE = 0.5;
/**
 * By how much memory may grow, the heap and what it holds outside it together,
 * before all garbage is collected, the old too: a matter of some hundred
 * requests. A whole collection takes CPU time even after it is done, since code
 * and caches that went with it have to be made again.
 */
const MOST_GROWN_BYTES = 8 * 1024 * 1024;
/**
 * Keeps collections out of the streams to come: called between two requests, it
 * collects there what the engine would soon have collected anywhere. A young
 * collection takes a fraction of a millisecond, since nearly all is dead by
 * then, a whole one some milliseconds; memory stays flat however long the run.
 *
 * A launcher can't pass flags to Node, hence the flags at run time: one exposes
 * the collector, the other keeps the young space as large as it is, since the
 * engine would have it grow where collections are rare.
 */
function garbageCollector() {
    (0,external_node_v8_.setFlagsFromString)('--expose-gc');
    (0,external_node_v8_.setFlagsFromString)('--semi-space-growth-factor=1');
    const collect = (0,external_node_vm_.runInNewContext)('gc');
    let least = heldBytes();
    return () => {
        const held = heldBytes();
        least = Math.min(least, held);
        if (held - least > MOST_GROWN_BYTES) {
            collect();
            least = heldBytes();
        }
        else if (youngFree() < LEAST_FREE)
            collect({ type: 'minor' });
    };
}
/** What the heap holds, and what its objects hold outside it: the bytes of buffers. */
function heldBytes() {
    const { used_heap_size: inside, external_memory: outside } = (0,external_node_v8_.getHeapStatistics)();
    return inside + outside;
}
/** Free share of the young space, 0 to 1. */
function youngFree() {
    const young = (0,external_node_v8_.getHeapSpaceStatistics)().find(({ space_name: name }) => name === 'new_space');
    const [filled, free] = [young?.space_used_size ?? 0, young?.space_available_size ?? 0];
    return free / (filled + free || 1);
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./src/core/record.ts
var core_record = __webpack_require__(14130);
// EXTERNAL MODULE: ./src/effects/errno.ts
var errno = __webpack_require__(31534);
;// CONCATENATED MODULE: ./src/effects/journal.ts





/**
 * Linux flushes as part of the write where a file is opened so: one trip through
 * the thread pool a line in place of two. Elsewhere `datasync` does it, which on
 * macOS flushes further than this flag would.
 */
const FLUSH_ON_WRITE = process.platform === 'linux' ? external_node_fs_.constants.O_DSYNC : 0;
/**
 * Opens a journal: one line of JSON an attempt, flushed to the disk before
 * `append` resolves, so that a kill at any instant loses at most the line that
 * was being written. Lines of concurrent attempts are written one at a time.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT` where it can't be opened; `append`
 *   rejects with `DISK_FAILED` where it can't be written
 */
async function openJournal(path) {
    const file = await openForAppending(path);
    let last = Promise.resolve();
    return {
        path,
        append(record) {
            last = last.then(() => appendLine(file, path, record));
            return last;
        },
        async close() {
            await last.catch(() => undefined);
            await file.close();
        },
    };
}
async function openForAppending(path) {
    try {
        return await (0,promises_.open)(path, external_node_fs_.constants.O_WRONLY | external_node_fs_.constants.O_CREAT | external_node_fs_.constants.O_APPEND | FLUSH_ON_WRITE, 0o644);
    }
    catch (cause) {
        throw new errors/* ParityError */.Y('UNWRITABLE_OUTPUT', `output-dir: ${path} can't be written (${(0,errno/* errnoOf */.U)(cause)}); choose a directory that can be.`, cause);
    }
}
async function appendLine(file, path, record) {
    const line = Buffer.from(`${(0,core_record/* toLine */.S5)(record)}\n`);
    try {
        await writeWhole(file, line);
        // A file that was removed or moved takes every write, and nobody will read it: asking on would be paid for in vain.
        if ((0,external_node_fs_.statSync)(path, { throwIfNoEntry: false })?.ino !== (0,external_node_fs_.fstatSync)(file.fd).ino)
            throw gone(path);
        if (FLUSH_ON_WRITE === 0)
            await file.datasync();
    }
    catch (cause) {
        if (cause instanceof errors/* ParityError */.Y)
            throw cause;
        throw new errors/* ParityError */.Y('DISK_FAILED', `${path} can't be written any more (${(0,errno/* errnoOf */.U)(cause)}); the lines before are safe. Free some space, then continue with resume.`, cause);
    }
}
function gone(path) {
    return new errors/* ParityError */.Y('DISK_FAILED', `${path} is gone, removed or moved by somebody while the run was going on; begin anew in a directory that stays.`);
}
/** A write may take only part of the bytes where the disk is nearly full. */
async function writeWhole(file, bytes) {
    for (let offset = 0; offset < bytes.length;) {
        const { bytesWritten } = await file.write(bytes, offset);
        offset += bytesWritten;
    }
}

// EXTERNAL MODULE: ./src/effects/output.ts
var output = __webpack_require__(93081);
// EXTERNAL MODULE: ./src/effects/records.ts + 1 modules
var effects_records = __webpack_require__(35978);
;// CONCATENATED MODULE: ./src/effects/resume.ts





/** Where the newest unfinished run of a directory lies. @throws ParityError `INVALID_OPTION` where there is none */
async function findUnfinished(directory) {
    const paths = await (0,output/* newestUnfinished */.M8)(directory);
    if (paths !== null)
        return paths;
    throw new errors/* ParityError */.Y('INVALID_OPTION', `resume: there is no unfinished run in ${directory}; leave resume out to begin one.`);
}
/**
 * Opens an unfinished run for going on, its journal mended. Nobody else may be
 * writing it.
 *
 * @throws ParityError `INVALID_RECORDS` where its files can't be read
 */
async function reopenRun(paths) {
    if ((0,external_node_fs_.existsSync)(paths.records) && !(0,external_node_fs_.existsSync)(paths.journal)) {
        throw new errors/* ParityError */.Y('INVALID_RECORDS', `resume: ${paths.journal} is missing, though ${paths.records} is there; put it back, or begin a new run in another directory.`);
    }
    const settings = await readSettings(paths.settings);
    const { records, torn } = await readJournal(paths.journal);
    await mendJournal(paths.journal, torn);
    return { paths, settings, records, torn: torn !== null };
}
/** Every attempt that a journal holds; a journal that was never begun holds none. */
async function readJournal(journal) {
    const records = [];
    let torn = null;
    if (await isThere(journal)) {
        for await (const record of (0,effects_records/* recordsOf */.M$)(journal, ({ offset }) => (torn = offset)))
            records.push(record);
    }
    return { records, torn };
}
async function isThere(file) {
    return (0,promises_.access)(file).then(() => true, (cause) => cause.code !== 'ENOENT');
}
async function readSettings(file) {
    try {
        const settings = (0,effects_records/* asSettings */.Et)(JSON.parse(await (0,promises_.readFile)(file, 'utf8')));
        if (settings === null)
            throw new TypeError('no settings');
        return settings;
    }
    catch (cause) {
        throw new errors/* ParityError */.Y('INVALID_RECORDS', `resume: ${file} can't be read as the settings of a run; begin a new run in another directory.`, cause);
    }
}
/** Cuts off a torn last line, and ends a whole one that lacks its line feed, so that the next line stands alone. */
async function mendJournal(journal, tornAt) {
    if (!(await isThere(journal)))
        return;
    const file = await (0,promises_.open)(journal, 'r+');
    try {
        if (tornAt !== null)
            await file.truncate(tornAt);
        const { size } = await file.stat();
        const last = Buffer.alloc(1);
        if (size > 0)
            await file.read(last, 0, 1, size - 1);
        if (size > 0 && last[0] !== 0x0a)
            await file.write('\n', size);
        await file.datasync();
    }
    finally {
        await file.close();
    }
}

// EXTERNAL MODULE: ./src/effects/tokenizer.ts
var tokenizer = __webpack_require__(45759);
// EXTERNAL MODULE: ./src/options.ts
var src_options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/core/arms.ts
var core_arms = __webpack_require__(3280);
// EXTERNAL MODULE: ./src/core/audit.ts + 14 modules
var audit = __webpack_require__(27516);
// EXTERNAL MODULE: ./src/core/audit/reconciliation.ts + 1 modules
var reconciliation = __webpack_require__(99298);
// EXTERNAL MODULE: ./src/core/prices.ts
var prices = __webpack_require__(27141);
// EXTERNAL MODULE: ./src/core/report/number.ts
var number = __webpack_require__(42709);
;// CONCATENATED MODULE: ./src/core/budget.ts


/** Tokens that the message layout may add to the texts; 4 a message and 2 would fit what was published, this is generous. */
const LAYOUT_TOKENS = 64;
/**
 * The most that an attempt can cost, in tokens and USD.
 *
 * A token of o200k is at least one byte of UTF-8, so the byte count bounds the
 * input without a tokenizer; the output is bounded by what the request asks for.
 */
function worstCase(promptText, instructions, maxOutputTokens, price) {
    const encoder = new TextEncoder();
    const input = encoder.encode(promptText).length + encoder.encode(instructions ?? '').length + LAYOUT_TOKENS;
    const usage = { input_tokens: input, output_tokens: maxOutputTokens, cached_input_tokens: null };
    return { tokens: input + maxOutputTokens, usd: price === null ? 0 : (0,prices/* costUsd */.O4)(usage, price) };
}
/**
 * What an attempt must be taken to have cost: its usage where the provider
 * reported it, nothing where it was refused or never left this machine, and all
 * that was reserved where a stream broke before it could say, or where the usage
 * can't be true (no request has no input).
 */
function chargeOf(record, reserved) {
    if (record.input_tokens !== null && record.input_tokens > 0 && record.output_tokens !== null) {
        return { tokens: record.input_tokens + record.output_tokens, usd: record.estimated_cost_usd ?? 0 };
    }
    const unsent = record.outcome === 'network_error' && (record.request_written_ms ?? null) === null;
    const refused = record.http_status !== null && record.http_status >= 300;
    return unsent || refused ? { tokens: 0, usd: 0 } : reserved;
}
/**
 * Keeps the promise of the caps: worst cases are reserved before anything is
 * sent, and given back for what was really used.
 */
class Budget {
    caps;
    spent = { tokens: 0, usd: 0 };
    reserved = { tokens: 0, usd: 0 };
    constructor(caps) {
        this.caps = caps;
    }
    /** What has been used so far, as far as it is known. */
    get total() {
        return this.spent;
    }
    /** Counts what an earlier session of the same run used. */
    carry(charge) {
        this.spent = add(this.spent, charge);
    }
    /**
     * Reserves the worst case of a unit.
     *
     * @returns null, or the sentence that says which cap would be passed
     */
    reserve(worst) {
        const after = add(add(this.spent, this.reserved), worst);
        const refusal = this.refusal(after);
        if (refusal === null)
            this.reserved = add(this.reserved, worst);
        return refusal;
    }
    /** Replaces a reservation by what was really charged. */
    settle(reservation, charge) {
        this.reserved = add(this.reserved, { tokens: -reservation.tokens, usd: -reservation.usd });
        this.spent = add(this.spent, charge);
    }
    refusal(after) {
        const { maxBillableTokens, maxCostUsd } = this.caps;
        if (maxBillableTokens !== null && after.tokens > maxBillableTokens) {
            return `max-billable-tokens: ${(0,number/* grouped */.zD)(this.spent.tokens)} used, the next pair could bring it to ${(0,number/* grouped */.zD)(after.tokens)}, more than ${(0,number/* grouped */.zD)(maxBillableTokens)}`;
        }
        // A millionth of a cent of slack: sums of decimal prices are not exact in binary.
        if (maxCostUsd !== null && after.usd > maxCostUsd + 1e-8) {
            return `max-cost-usd: $${this.spent.usd.toFixed(4)} spent, the next pair could bring it to $${after.usd.toFixed(4)}, more than $${String(maxCostUsd)}`;
        }
        return null;
    }
}
function add(a, b) {
    return { tokens: a.tokens + b.tokens, usd: a.usd + b.usd };
}

// EXTERNAL MODULE: ./src/core/compare.ts + 22 modules
var compare = __webpack_require__(12204);
// EXTERNAL MODULE: ./src/core/model.ts
var model = __webpack_require__(44146);
// EXTERNAL MODULE: ./src/core/statistics/random.ts
var statistics_random = __webpack_require__(42452);
;// CONCATENATED MODULE: ./src/core/order.ts

/**
 * Who goes first in each pair: permuted blocks from a recorded seed.
 *
 * A block is one, two or three Latin squares, rows shuffled: with two arms that
 * is blocks of 2, 4 or 6 pairs in which AB and BA are equally frequent; with
 * more arms every arm stands at every position equally often. Varying the block's
 * size keeps the order from being predictable, ending each block balanced keeps
 * a run that stops early balanced to within half a block.
 *
 * @returns for each pair the arms' indexes in the order of their requests
 */
function orderOf(pairs, arms, seed) {
    const random = new statistics_random/* Random */.o(seed, `order of ${arms} arms`);
    const order = [];
    while (order.length < pairs)
        order.push(...block(arms, random));
    return order.slice(0, pairs);
}
function block(arms, random) {
    const squares = 1 + random.below(3);
    const rows = [];
    for (let square = 0; square < squares; square++)
        rows.push(...latinSquare(arms, random));
    return random.shuffle(rows);
}
/** A cyclic square under a random relabelling: each arm once in each row and each position. */
function latinSquare(arms, random) {
    const labels = random.shuffle(Array.from({ length: arms }, (_, arm) => arm));
    return labels.map((_, shift) => labels.map((_, position) => labels[(position + shift) % arms]));
}

;// CONCATENATED MODULE: ./src/core/plan.ts


/**
 * Lays out every request of a run.
 *
 * Interleaved: prompt by prompt, the arms that are to be compared directly
 * after each other, who goes first drawn in permuted blocks. Sequential: arm by
 * arm, as the seed ran; a unit is then one request, since no pair is ever whole
 * before the second arm begins.
 */
function plan(input) {
    return { warmups: warmupUnits(input), units: input.order === 'interleaved' ? interleaved(input) : sequential(input) };
}
function warmupUnits({ arms, prompts, warmups }) {
    if (prompts.length === 0)
        return [];
    return arms.flatMap((arm) => Array.from({ length: warmups }, (_, index) => {
        const promptIndex = index % prompts.length;
        const prompt = prompts[promptIndex];
        return [{ arm, prompt, promptIndex, runIndex: index + 1, pairId: null, orderInPair: null, warmup: true }];
    }));
}
function interleaved(input) {
    const groups = comparableGroups(input.arms);
    const ids = pairIds(input.prompts);
    const orders = groups.map((group, index) => orderOf(input.prompts.length, group.length, input.seed + index));
    return input.prompts.flatMap((_, promptIndex) => groups.map((group, groupIndex) => {
        const order = orders[groupIndex]?.[promptIndex] ?? [];
        return order.map((position, orderInPair) => plan_attempt(input, group[position], promptIndex, orderInPair, ids));
    }));
}
function sequential(input) {
    const ids = pairIds(input.prompts);
    return comparableGroups(input.arms).flatMap((group) => group.flatMap((arm, orderInPair) => input.prompts.map((_, promptIndex) => [plan_attempt(input, arm, promptIndex, orderInPair, ids)])));
}
function plan_attempt(input, arm, promptIndex, orderInPair, ids) {
    return {
        arm,
        prompt: input.prompts[promptIndex],
        promptIndex,
        runIndex: input.warmups + promptIndex + 1,
        pairId: ids[promptIndex],
        orderInPair,
        warmup: false,
    };
}
/** Arms of one model at one effort belong together; others are only run side by side. */
function comparableGroups(arms) {
    const groups = new Map();
    for (const arm of arms) {
        const key = `${(0,model/* canonicalModel */.a)(arm.model)}\n${arm.effort ?? ''}`;
        groups.set(key, [...(groups.get(key) ?? []), arm]);
    }
    return [...groups.values()];
}
/** A prompt's own id names its pair; where prompts are cycled, the repetitions are numbered. */
function pairIds(prompts) {
    const seen = new Map();
    return prompts.map(({ id }) => {
        const repetition = seen.get(id) ?? 0;
        seen.set(id, repetition + 1);
        return repetition === 0 ? id : `${id}#${repetition}`;
    });
}

// EXTERNAL MODULE: ./src/core/statistics/bootstrap.ts + 3 modules
var bootstrap = __webpack_require__(41495);
;// CONCATENATED MODULE: ./src/core/supersede.ts

/**
 * Marks every attempt that a later one stands in for: a pair that was redone
 * after a crash, a request that our own network had lost. Retries for accuracy
 * stand in for nothing.
 */
function markSuperseded(records) {
    const last = new Map();
    for (const record of records) {
        if (record.warmup === true || record.retry === true)
            continue;
        const known = last.get(keyOf(record));
        if (known === undefined || (record.attempt ?? 0) >= (known.attempt ?? 0))
            last.set(keyOf(record), record);
    }
    return records.map((record) => {
        const counts = record.warmup !== true && record.retry !== true;
        return { ...record, superseded: counts && last.get(keyOf(record)) !== record };
    });
}
function keyOf(record) {
    return `${record.arm ?? ''}\n${(0,core_record/* promptKey */.uZ)(record)}`;
}
/** The records as they are written: arm by arm in the order of the plan, each in its own sequence, as the seed writes them. */
function inFileOrder(records, arms) {
    const rank = new Map(arms.map((arm, index) => [arm, index]));
    const armOf = (record) => rank.get(record.arm ?? '') ?? arms.length;
    return [...records].sort((a, b) => armOf(a) - armOf(b) || a.run_index - b.run_index || (a.attempt ?? 0) - (b.attempt ?? 0) || Number(a.retry) - Number(b.retry));
}

;// CONCATENATED MODULE: ./src/run/distance.ts
const CONNECTS = 5;
const TIMEOUT_MS = 2_000;
/**
 * Estimates a round trip to each arm's endpoint, before the first request: the
 * least TCP connect time of a few, since whatever comes on top of the least is
 * no distance. With it a reader can tell how far away an endpoint is from how
 * fast it serves.
 *
 * @returns ms by arm; null where the endpoint could not be reached in time
 */
async function roundTrips(arms, { probe }, signal) {
    const byOrigin = new Map();
    for (const { base_url: url } of arms) {
        const { origin } = new URL(url);
        if (!byOrigin.has(origin))
            byOrigin.set(origin, await leastConnect(url, probe, signal));
    }
    return Object.fromEntries(arms.map(({ arm, base_url: url }) => [arm, byOrigin.get(new URL(url).origin) ?? null]));
}
async function leastConnect(url, probe, signal) {
    let least = null;
    for (let connect = 0; connect < CONNECTS && !signal.aborted; connect += 1) {
        const ms = await probe(url, TIMEOUT_MS);
        // Where nobody answers, asking again would only hold the run up.
        if (ms === null)
            break;
        least = Math.min(least ?? ms, ms);
    }
    return least;
}

// EXTERNAL MODULE: ./src/core/blame.ts
var blame = __webpack_require__(55996);
;// CONCATENATED MODULE: ./src/core/ledger.ts

/**
 * What has been asked so far, by arm and pair: counts only, so that a long run
 * holds no answer in memory that its journal already has.
 */
class Ledger {
    arms = new Map();
    constructor(carried) {
        for (const record of carried)
            this.add(record);
    }
    add(record) {
        if (record.pair_id === null)
            return;
        const arm = this.arms.get(record.arm ?? '') ?? new Map();
        this.arms.set(record.arm ?? '', arm);
        const before = arm.get(record.pair_id) ?? 0;
        const attempts = Math.max(attemptsOf(before), record.attempt ?? attemptsOf(before) + 1);
        const finished = finishedOf(before) || isFinished(record);
        const failed = !record.ok && attempts === record.attempt;
        arm.set(record.pair_id, attempts * 4 + (finished ? 2 : 0) + (failed ? 1 : 0));
    }
    /** How often this has been asked. */
    attempts(planned) {
        return attemptsOf(this.of(planned));
    }
    /** True where an attempt ended by the provider's doing or by a deadline, well or badly. */
    isFinished(planned) {
        return finishedOf(this.of(planned));
    }
    /** True where the last attempt brought no answer. */
    isFailed(planned) {
        return this.of(planned) % 2 === 1;
    }
    of(planned) {
        return this.arms.get(planned.arm.arm)?.get(planned.pairId ?? '') ?? 0;
    }
}
function attemptsOf(state) {
    return Math.floor(state / 4);
}
function finishedOf(state) {
    return state % 4 >= 2;
}
/** Our own stop, our own network and what ended the run (refused credentials, used-up credit) leave a request still to be made. */
function isFinished({ fault, error }) {
    return fault !== 'aborted' && fault !== 'network' && fault !== 'auth' && !(fault === 'quota' && (0,blame/* isUsedUp */.l6)(error ?? ''));
}

// EXTERNAL MODULE: ./src/core/progress.ts
var progress = __webpack_require__(34664);
// EXTERNAL MODULE: ./src/responses/json.ts
var json = __webpack_require__(34828);
;// CONCATENATED MODULE: ./src/responses/answer.ts

/**
 * The visible text of an answer as its deltas bring it.
 *
 * Parts are keyed by output and content index, since several message items may
 * come and item ids may change within one item.
 */
class Answer {
    firstTextAt = null;
    lastTextAt = null;
    /** Deltas with at least one character. */
    deltas = 0;
    /** Reads of the socket that brought at least one of them. */
    reads = 0;
    inThisRead = 0;
    mostInOneRead = 0;
    parts = new Map();
    delta(event, at) {
        const text = (0,json/* asText */.e1)(event['delta']) ?? '';
        if (text === '')
            return;
        this.part(event).joined += text;
        this.deltas += 1;
        this.inThisRead = at === this.lastTextAt ? this.inThisRead + 1 : 1;
        if (this.inThisRead === 1)
            this.reads += 1;
        this.mostInOneRead = Math.max(this.mostInOneRead, this.inThisRead);
        this.firstTextAt ??= at;
        this.lastTextAt = at;
    }
    done(event) {
        const text = (0,json/* asText */.e1)(event['text']);
        if (text !== null)
            this.part(event).final = text;
    }
    /** The deltas joined, in the order of the output. */
    get joined() {
        return this.sorted().map(({ joined }) => joined).join('');
    }
    /** The text as `output_text.done` events gave it; null where none came. */
    get final() {
        const finals = this.sorted().flatMap(({ final }) => (final === null ? [] : [final]));
        return finals.length === 0 ? null : finals.join('');
    }
    /** The largest share of all deltas that one read brought, 0 to 1; null without deltas. */
    get burstShare() {
        return this.deltas === 0 ? null : this.mostInOneRead / this.deltas;
    }
    /**
     * Whether what was delivered is what the server says it delivered: every final
     * text that was sent must equal its deltas. Null where none was sent.
     *
     * @param terminalText the whole text of the terminal event's output, null where it has none
     */
    matches(terminalText) {
        const finished = [...this.parts.values()].filter(({ final }) => final !== null);
        if (finished.length === 0 && terminalText === null)
            return null;
        const partsMatch = finished.every(({ joined, final }) => joined === final);
        return partsMatch && (terminalText === null || terminalText === this.joined);
    }
    part(event) {
        const output = (0,json/* asCount */.Wg)(event['output_index']) ?? 0;
        const content = (0,json/* asCount */.Wg)(event['content_index']) ?? 0;
        const key = `${output}/${content}`;
        const known = this.parts.get(key);
        if (known !== undefined)
            return known;
        const part = { output, content, joined: '', final: null };
        this.parts.set(key, part);
        return part;
    }
    sorted() {
        return [...this.parts.values()].sort((a, b) => a.output - b.output || a.content - b.content);
    }
}
/** The text in a response object's `output`; null where no part of it is text. */
function outputText(response) {
    const parts = (0,json/* asList */.DD)(response['output'])
        .flatMap((item) => (0,json/* asList */.DD)((0,json/* asObject */.eB)(item)?.['content']))
        .map(json/* asObject */.eB)
        .filter((part) => part?.['type'] === 'output_text')
        .map((part) => (0,json/* asText */.e1)(part?.['text']) ?? '');
    return parts.length === 0 ? null : parts.join('');
}

;// CONCATENATED MODULE: ./src/responses/echo.ts

const NO_ECHO = { model: null, effort: null, maxOutputTokens: null, serviceTier: null };
function echoOf(response) {
    return {
        model: (0,json/* asWord */.xS)(response['model']),
        effort: (0,json/* asWord */.xS)((0,json/* asObject */.eB)(response['reasoning'])?.['effort']),
        maxOutputTokens: (0,json/* asCount */.Wg)(response['max_output_tokens']),
        serviceTier: (0,json/* asWord */.xS)(response['service_tier']),
    };
}

// EXTERNAL MODULE: ./node_modules/eventsource-parser/dist/index.js
var dist = __webpack_require__(2309);
;// CONCATENATED MODULE: ./src/responses/sse.ts

/** No Responses event comes near: the terminal one repeats the answer, some megabytes at the very most. */
const MAX_MESSAGE_CHARS = 16 * 1024 * 1024;
/** Lines that are no field of SSE are to be ignored, but a parser that is fed nothing else need not go on. */
const MAX_UNKNOWN_LINES = 10_000;
/** How much is decoded between two looks at the bounds. */
const PIECE_BYTES = 64 * 1024;
/**
 * Decodes server-sent events from the chunks of a finished exchange, calling
 * back for each message in order. `event:` lines, ids, comments and retries are
 * dropped: a Responses event names its type in its data.
 *
 * Never throws, and takes time linear in the bytes whatever they are.
 *
 * @returns why reading stopped early, null where it did not
 */
function decodeMessages(chunks, onMessage) {
    const decoder = new MessageDecoder(onMessage);
    for (const { at, bytes } of chunks) {
        for (let from = 0; from < bytes.length; from += PIECE_BYTES) {
            if (!decoder.push(bytes.length <= PIECE_BYTES ? bytes : bytes.subarray(from, from + PIECE_BYTES), at))
                return decoder.stop;
        }
    }
    decoder.end();
    return decoder.stop;
}
class MessageDecoder {
    onMessage;
    stop = null;
    utf8 = new TextDecoder();
    parser = (0,dist/* createParser */.C)({
        maxBufferSize: MAX_MESSAGE_CHARS,
        onEvent: ({ data }) => {
            if (this.open && !this.onMessage(data, this.at, this.whole))
                this.open = false;
        },
        onError: ({ type }) => {
            if (type === 'max-buffer-size-exceeded')
                this.close('message_too_long');
            else if ((this.unknownLines += 1) > MAX_UNKNOWN_LINES)
                this.close('too_much_rubbish');
        },
    });
    at = 0;
    whole = true;
    open = true;
    unknownLines = 0;
    afterCarriageReturn = false;
    constructor(onMessage) {
        this.onMessage = onMessage;
    }
    /** @returns false where there is no point in pushing more */
    push(bytes, at) {
        this.at = at;
        this.feed(this.utf8.decode(bytes, { stream: true }));
        return this.open;
    }
    /** A last message without its blank line is completed, and marked as not whole. */
    end() {
        this.whole = false;
        this.feed(`${this.utf8.decode()}\n\n`);
    }
    /**
     * A carriage return ends a line whether or not a line feed follows, but the
     * parser waits for what follows, which would stamp the message with the next
     * chunk. So the line feed is supplied at once and dropped when it comes.
     */
    feed(decoded) {
        if (decoded === '')
            return;
        const text = this.afterCarriageReturn && decoded.charCodeAt(0) === 10 ? decoded.slice(1) : decoded;
        this.afterCarriageReturn = decoded.charCodeAt(decoded.length - 1) === 13;
        this.parser.feed(this.afterCarriageReturn ? `${text}\n` : text);
    }
    close(stop) {
        this.stop ??= stop;
        this.open = false;
    }
}

;// CONCATENATED MODULE: ./src/responses/terminal.ts

/** How a response ended by its own account, best first. */
const ENDINGS = ['completed', 'incomplete', 'failed'];
const NAMED_ENDINGS = new Map([
    ['response.completed', 'completed'],
    ['response.incomplete', 'incomplete'],
    ['response.failed', 'failed'],
]);
/** The terminal event in this event; null where it is none. */
function terminalOf(event, at) {
    const name = (0,json/* asText */.e1)(event['type']) ?? '';
    const named = NAMED_ENDINGS.get(name);
    if (named === undefined)
        return null;
    const response = (0,json/* asObject */.eB)(event['response']);
    const statusSent = response?.['status'] ?? null;
    const incompleteReason = (0,json/* asWord */.xS)((0,json/* asObject */.eB)(response?.['incomplete_details'])?.['reason']);
    return {
        event: name,
        at,
        // Without a response there is nothing to say so, and a name alone proves no answer.
        ending: response === null ? 'failed' : worstOf(named, endingOf(statusSent, incompleteReason)),
        status: (0,json/* asWord */.xS)(statusSent),
        incompleteReason,
        error: errorIn(response?.['error']),
        response: response ?? {},
    };
}
/**
 * What the response itself says: some servers send `response.completed` with
 * `status: "incomplete"`. A response without a status leaves it to the event's
 * name; a status that ends nothing ("in_progress", "cancelled", 5) is a failure.
 */
function endingOf(status, incompleteReason) {
    const stated = status === null ? 'completed' : (ENDINGS.find((ending) => ending === status) ?? 'failed');
    return incompleteReason === null ? stated : worstOf(stated, 'incomplete');
}
function worstOf(a, b) {
    return ENDINGS.indexOf(a) >= ENDINGS.indexOf(b) ? a : b;
}
/** Of two terminal events in one stream the worse one counts, of equals the first: a doubt is never an "ok". */
function worseTerminal(first, second) {
    if (first === null)
        return second;
    return ENDINGS.indexOf(second.ending) > ENDINGS.indexOf(first.ending) ? second : first;
}
/** The error of an `error` event, flat (`{type, code, message}`) or nested (`{type, error: {…}}`). */
function errorOf(event) {
    return errorIn(event['error']) ?? { code: (0,json/* asWord */.xS)(event['code']), message: (0,json/* asText */.e1)(event['message']) };
}
/** An error object's code, or its type where it has no code. */
function errorIn(value) {
    if (typeof value === 'string')
        return { code: null, message: value };
    const error = (0,json/* asObject */.eB)(value);
    if (error === null)
        return null;
    return { code: (0,json/* asWord */.xS)(error['code']) ?? (0,json/* asWord */.xS)(error['type']), message: (0,json/* asText */.e1)(error['message']) };
}

;// CONCATENATED MODULE: ./src/responses/usage.ts

/** The usage of a response object; null where it has none. */
function usageOf(response) {
    const usage = (0,json/* asObject */.eB)(response['usage']);
    if (usage === null)
        return null;
    return {
        input: (0,json/* asCount */.Wg)(usage['input_tokens']),
        cached: (0,json/* asCount */.Wg)((0,json/* asObject */.eB)(usage['input_tokens_details'])?.['cached_tokens']),
        output: (0,json/* asCount */.Wg)(usage['output_tokens']),
        reasoning: (0,json/* asCount */.Wg)((0,json/* asObject */.eB)(usage['output_tokens_details'])?.['reasoning_tokens']),
    };
}

;// CONCATENATED MODULE: ./src/responses/reading.ts






/** A stream that sends more than this is not worth parsing on. */
const MAX_MALFORMED = 10_000;
/**
 * Reads a Responses stream from the chunks of a finished exchange. The `type`
 * inside an event's JSON decides what it is; unknown types, keepalives and
 * `[DONE]` are passed over. A last event whose blank line is missing counts if
 * its JSON is complete.
 *
 * Never throws, whatever the bytes.
 */
function read(chunks) {
    const reader = new Reader();
    const stopped = decodeMessages(chunks, (data, at, whole) => reader.message(data, at, whole));
    return reader.reading(chunks.find(({ bytes }) => bytes.length > 0)?.at ?? null, stopped);
}
class Reader {
    answer = new Answer();
    createdAt = null;
    firstReasoningAt = null;
    terminal = null;
    errorAt = null;
    error = null;
    usage = null;
    earlyEcho = NO_ECHO;
    responseId = null;
    refusal = '';
    events = 0;
    malformed = 0;
    nextSequence = null;
    sequenceGaps = 0;
    /** @returns false where reading on is pointless */
    message(data, at, whole) {
        if (data === '[DONE]')
            return true;
        const event = (0,json/* parseObject */.lj)(data);
        const type = (0,json/* asText */.e1)(event?.['type']);
        if (event !== null && type !== null) {
            this.events += 1;
            this.follow(event);
            this.take(type, event, at);
        }
        else if (whole) {
            this.malformed += 1;
        }
        return this.malformed <= MAX_MALFORMED;
    }
    reading(firstByteAt, stopped) {
        const { answer, terminal } = this;
        const terminalText = terminal === null ? null : outputText(terminal.response);
        return {
            firstByteAt,
            createdAt: this.createdAt,
            firstReasoningAt: this.firstReasoningAt,
            firstTextAt: answer.firstTextAt,
            lastTextAt: answer.lastTextAt,
            terminalAt: terminal?.at ?? this.errorAt,
            terminalEvent: terminal?.event ?? (this.errorAt === null ? null : 'error'),
            ending: this.error !== null ? 'failed' : (terminal?.ending ?? null),
            status: terminal?.status ?? null,
            incompleteReason: terminal?.incompleteReason ?? null,
            error: this.error,
            text: answer.deltas > 0 ? answer.joined : (terminalText ?? answer.final ?? ''),
            terminalText,
            finalTextMatches: answer.matches(terminalText),
            refusal: this.refusal,
            textDeltas: answer.deltas,
            textReads: answer.reads,
            burstShare: answer.burstShare,
            usage: this.usage,
            echo: this.echo(),
            responseId: this.responseId,
            sequenceGaps: this.nextSequence === null ? null : this.sequenceGaps,
            events: this.events,
            malformed: this.malformed,
            stopped: stopped ?? (this.malformed > MAX_MALFORMED ? 'too_much_rubbish' : null),
        };
    }
    take(type, event, at) {
        // By far the most frequent first.
        if (type === 'response.output_text.delta')
            return this.answer.delta(event, at);
        if (type === 'response.output_text.done')
            return this.answer.done(event);
        if (isReasoning(type, event))
            this.firstReasoningAt ??= at;
        else if (type === 'response.refusal.delta')
            this.refusal += (0,json/* asText */.e1)(event['delta']) ?? '';
        else if (type === 'error')
            this.fail(errorOf(event), at);
        else
            this.takeResponse(type, event, at);
    }
    /** Events that carry the response object: its progress and its end. */
    takeResponse(type, event, at) {
        if (type === 'response.created')
            this.createdAt ??= at;
        const response = (0,json/* asObject */.eB)(event['response']);
        const terminal = terminalOf(event, at);
        if (terminal !== null)
            this.end(terminal);
        else if (response !== null)
            this.earlyEcho = echoOf(response);
        this.responseId = (0,json/* asWord */.xS)(response?.['id']) ?? this.responseId;
    }
    end(terminal) {
        if (terminal.error !== null)
            this.error ??= terminal.error;
        this.usage = usageOf(terminal.response) ?? this.usage;
        this.terminal = worseTerminal(this.terminal, terminal);
    }
    fail(error, at) {
        this.error ??= error;
        this.errorAt ??= at;
    }
    /** The service tier is only true at the end, and an `error` event echoes nothing. */
    echo() {
        if (this.terminal !== null)
            return echoOf(this.terminal.response);
        return this.errorAt === null ? { ...this.earlyEcho, serviceTier: null } : NO_ECHO;
    }
    follow(event) {
        const sequence = (0,json/* asCount */.Wg)(event['sequence_number']);
        if (sequence === null)
            return;
        if (sequence !== (this.nextSequence ?? 0))
            this.sequenceGaps += 1;
        this.nextSequence = sequence + 1;
    }
}
/** A reasoning item, its summary or its text; not the answer. */
function isReasoning(type, event) {
    if (type.startsWith('response.reasoning'))
        return true;
    return type === 'response.output_item.added' && (0,json/* asObject */.eB)(event['item'])?.['type'] === 'reasoning';
}

;// CONCATENATED MODULE: ./src/core/body.ts


/** More of an error page than this tells nobody anything. */
const MAX_TEXT_BYTES = 64 * 1024;
/** The beginning of a body as text; a note in its stead where it is encoded, '' where nothing came. */
function bodyText({ chunks, headers }) {
    const encoding = headers['content-encoding'];
    if (encoding !== undefined && !isIdentity(encoding))
        return `(${bytesIn(chunks)} bytes, ${encoding})`;
    const decoder = new TextDecoder();
    let text = '';
    let left = MAX_TEXT_BYTES;
    for (const { bytes } of chunks) {
        if (left <= 0)
            break;
        text += decoder.decode(bytes.subarray(0, left), { stream: true });
        left -= bytes.length;
    }
    return text;
}
function bytesIn(chunks) {
    return chunks.reduce((sum, { bytes }) => sum + bytes.length, 0);
}
/** The error object in the body of an HTTP error, in OpenAI's shape or AWS's; null where the body is none. */
function errorInBody(text) {
    const body = (0,json/* parseObject */.lj)(text);
    if (body === null)
        return null;
    if (body['error'] !== undefined)
        return errorIn(body['error']);
    const awsCode = (0,json/* asWord */.xS)(body['__type'])?.split('#').at(-1) ?? null;
    return awsCode === null ? errorOf(body) : { code: awsCode, message: (0,json/* asText */.e1)(body['message']) ?? (0,json/* asText */.e1)(body['Message']) };
}
/** Why a body can't be an event stream, told by its headers; null where it can. */
function notAStream({ headers }) {
    const encoding = headers['content-encoding'];
    if (encoding !== undefined && !isIdentity(encoding))
        return `a body in ${encoding} encoding though identity was asked for`;
    const type = headers['content-type'];
    if (type !== undefined && !/^\s*text\/event-stream\s*(?:;|$)/i.test(type))
        return `${type} instead of text/event-stream`;
    return null;
}
function isIdentity(encoding) {
    return /^\s*(?:identity)?\s*$/i.test(encoding);
}

// EXTERNAL MODULE: ./src/core/report/escape.ts
var report_escape = __webpack_require__(8547);
;// CONCATENATED MODULE: ./src/core/outcome.ts



const COMPLETED = { outcome: 'completed', fault: null, error: null };
const MAX_ERROR_CHARS = 1_500;
/**
 * On a connection kept alive, the server may close while our request is on its
 * way (RFC 9112, section 9.3.1). That close reaches us within a round trip; a
 * second is more than any takes.
 */
const CLOSING_RACE_MS = 1_000;
/**
 * Judges one exchange by what the wire did and what the stream said.
 *
 * "completed" takes all of it: a 2xx with an event stream, a terminal event
 * whose JSON is complete and whose status is `completed`, no error anywhere in
 * the stream, text, and a stream that ended by itself. A connection that is cut
 * after the terminal event took nothing away; a stream that our own deadline had
 * to end has no total time and is a timeout.
 */
function judge(exchange, reading) {
    return (judgeConnection(exchange) ??
        judgeStatus(exchange) ??
        judgeToldFailure(exchange, reading) ??
        judgeOwnStop(exchange) ??
        judgeContent(exchange, reading) ??
        judgeEnding(exchange, reading));
}
/** Our own abort, and exchanges that brought no answer at all. */
function judgeConnection(exchange) {
    const { end, failure, status } = exchange;
    if (end === 'aborted')
        return failed('aborted', 'aborted', 'stopped by this program before the stream ended');
    if (end === 'connect_failed') {
        return failed('network_error', (0,blame/* blameOfConnection */.TL)(failure?.code ?? null), failureText(exchange));
    }
    if (end !== 'cut' || status !== null)
        return null;
    if (failure?.code === 'NOT_HTTP')
        return failed('failed', 'provider', failureText(exchange));
    return judgeUnanswered(exchange);
}
/**
 * The request was written and the connection ended before a byte of an answer.
 * A reset is the network's, and so is a close that may have crossed our request
 * on a connection kept alive; an orderly close by a server that had the request
 * in hand is the provider's.
 */
function judgeUnanswered(exchange) {
    const { connectionReused, failure, phases } = exchange;
    const mayHaveCrossed = connectionReused === true && phases.end - (phases.requestWritten ?? phases.start) <= CLOSING_RACE_MS;
    const text = `${failureText(exchange)}, before a byte was answered`;
    if (failure?.code !== 'CLOSED' || mayHaveCrossed)
        return failed('network_error', 'network', text);
    return failed('truncated', 'provider', text);
}
function judgeStatus(exchange) {
    const { status, headers } = exchange;
    if (status === null || (status >= 200 && status < 300))
        return null;
    if (status < 400) {
        const target = hostOf(headers['location']);
        return failed('http_error', 'config', `HTTP ${status}: redirect to ${target}, not followed; set the base URL to where the API really is`);
    }
    const body = bodyText(exchange);
    const code = errorInBody(body)?.code ?? null;
    return failed('http_error', (0,blame/* blameOfHttpError */.BS)(status, code, body), `HTTP ${status}: ${body}`);
}
/** Only the host: a redirect's query may carry anything. */
function hostOf(location) {
    if (location === undefined)
        return 'nowhere';
    try {
        return new URL(location).host;
    }
    catch {
        return 'another path of the same host';
    }
}
/** The stream itself told of a failure; how the connection then ended adds nothing. */
function judgeToldFailure(exchange, { error, ending, terminalEvent, status }) {
    if (ending !== 'failed' || notAStream(exchange) !== null)
        return null;
    if (error !== null)
        return failed('failed', (0,blame/* blameOfCode */.OU)(error.code) ?? 'provider', describe(error));
    const account = status === null ? 'without a reason' : `with status "${status}" and no reason`;
    return failed('failed', 'provider', `the stream ended in ${terminalEvent ?? 'nothing'} ${account}`);
}
function judgeOwnStop({ end, phases, chunks, status, failure }) {
    const seconds = ((phases.end - phases.start) / 1000).toFixed(1);
    const brought = `${status === null ? 'no answer' : `${bytesIn(chunks)} bytes`} by then`;
    if (end === 'total_deadline')
        return failed('timeout', 'timeout', `timeout: not ended after ${seconds} s, ${brought}`);
    if (end === 'idle_deadline')
        return failed('timeout', 'timeout', `idle timeout: silence until ${seconds} s, ${brought}`);
    if (end !== 'too_large')
        return null;
    return failed('failed', 'provider', `too large: ${failure?.message ?? 'more came than an answer can be'}, ${brought}`);
}
/** A 2xx whose body is no event stream: an HTML page, plain JSON, something compressed, rubbish. */
function judgeContent(exchange, reading) {
    const problem = notAStream(exchange);
    if (problem !== null)
        return judgeOtherContent(exchange, problem);
    if (reading.stopped === 'message_too_long')
        return failed('failed', 'provider', 'an event without end: reading was stopped');
    if (reading.stopped === 'too_much_rubbish')
        return failed('failed', 'provider', `no Responses stream: ${bodyText(exchange)}`);
    const undeclared = exchange.headers['content-type'] === undefined && reading.firstByteAt !== null;
    if (!undeclared || reading.events > 0)
        return null;
    return failed('failed', 'provider', `HTTP ${exchange.status} without a content type and without an event: ${bodyText(exchange)}`);
}
function judgeOtherContent(exchange, problem) {
    const body = bodyText(exchange);
    const code = errorInBody(body)?.code ?? null;
    return failed('failed', (0,blame/* blameOfCode */.OU)(code) ?? 'provider', `HTTP ${exchange.status} with ${problem}: ${body}`);
}
function judgeEnding(exchange, reading) {
    if (reading.ending === null)
        return truncated(exchange, reading);
    if (reading.ending === 'incomplete')
        return incomplete(reading);
    // White space answers nothing.
    if (reading.text.trim() !== '')
        return COMPLETED;
    const refusal = reading.refusal === '' ? '' : `, a refusal: ${reading.refusal}`;
    return failed('empty', 'provider', `completed without text${refusal}`);
}
function truncated(exchange, { events }) {
    const { failure, chunks } = exchange;
    const how = failure === null ? 'the stream ended' : failureText(exchange);
    return failed('truncated', 'provider', `${how} after ${events} events and ${bytesIn(chunks)} bytes, without a terminal event`);
}
function incomplete({ incompleteReason }) {
    const fault = incompleteReason === 'max_output_tokens' ? 'cap' : 'provider';
    return failed('incomplete', fault, `incomplete: ${incompleteReason ?? 'no reason given'}`);
}
function failureText({ failure }) {
    return failure === null ? 'the connection was lost' : describe(failure);
}
function describe({ code, message }) {
    if (message === null || message === '')
        return code ?? 'an error without code or message';
    return code === null || message.startsWith(code) ? message : `${code}: ${message}`;
}
/** The one place where an error's text is made: folded to one line and cut. */
function failed(outcome, fault, text) {
    const line = (0,report_escape/* foldLines */.r7)(text.slice(0, 4 * MAX_ERROR_CHARS));
    // A cut may leave half a surrogate pair.
    const cut = line.length > MAX_ERROR_CHARS ? `${line.slice(0, MAX_ERROR_CHARS - 1).replace(/[\uD800-\uDBFF]$/, '')}…` : line;
    return { outcome, fault, error: cut };
}

// EXTERNAL MODULE: ./src/core/rounding.ts
var rounding = __webpack_require__(26963);
;// CONCATENATED MODULE: ./src/core/timing.ts

/** Below either, a provider that delivers in bursts looks fast without being it. */
const MIN_DECODE_WINDOW_MS = 200;
const MIN_DECODE_DELTAS = 16;
/**
 * Milliseconds from the start of the attempt, two decimals; DNS, connect and TLS
 * are durations, null on a connection kept alive. A rate is per second of the
 * total, as the seed computes it.
 *
 * @param outputChars Unicode code points of the text
 */
function timing(exchange, reading, outputChars) {
    const { phases } = exchange;
    const since = (instant) => (instant === null ? null : between(phases.start, instant));
    const streamed = exchange.status !== null && exchange.status >= 200 && exchange.status < 300;
    const totalMs = phases.end - phases.start;
    return {
        // The body of an error answer is no stream: its first byte is no TTFB.
        ttfb_ms: streamed ? since(reading.firstByteAt) : null,
        ttft_ms: since(reading.firstTextAt),
        total_ms: since(phases.end),
        ...connecting(exchange),
        request_written_ms: since(phases.requestWritten),
        headers_ms: since(phases.headers),
        created_ms: since(reading.createdAt),
        first_reasoning_ms: since(reading.firstReasoningAt),
        last_text_ms: since(reading.lastTextAt),
        terminal_ms: since(reading.terminalAt),
        output_tokens_per_second: rate(reading.usage?.output ?? null, totalMs),
        output_chars_per_second: rate(outputChars === 0 ? null : outputChars, totalMs),
        decode_tokens_per_second: decodeRate(reading),
    };
}
/** The phases of opening a connection; where the host is an address there is no DNS, and connecting begins at the start. */
function connecting({ phases }) {
    const { start, dnsStart, dnsEnd, connectEnd, tlsEnd } = phases;
    return {
        dns_ms: between(dnsStart, dnsEnd),
        connect_ms: between(dnsEnd ?? start, connectEnd),
        tls_ms: between(connectEnd, tlsEnd),
    };
}
function between(from, to) {
    return from === null || to === null ? null : (0,rounding/* round */.L)(to - from, 2);
}
function rate(amount, ms) {
    return amount === null || ms <= 0 ? null : (0,rounding/* round */.L)(amount / (ms / 1000), 2);
}
/** Visible tokens over the window from the first to the last text, where that window can carry a rate. */
function decodeRate({ firstTextAt, lastTextAt, textDeltas, usage }) {
    if (firstTextAt === null || lastTextAt === null || usage === null || usage.output === null)
        return null;
    const windowMs = lastTextAt - firstTextAt;
    if (windowMs < MIN_DECODE_WINDOW_MS || textDeltas < MIN_DECODE_DELTAS)
        return null;
    return rate(Math.max(0, usage.output - (usage.reasoning ?? 0)), windowMs);
}

;// CONCATENATED MODULE: ./src/core/measurement.ts






/** Longer is no request id. */
const MAX_ID_CHARS = 200;
/**
 * Turns a finished exchange into the record of its attempt. What a tokenizer, a
 * price or another attempt must tell is null for now: costs, `token_residual`,
 * `replayed_chars`.
 */
function measure(planned, identity, exchange) {
    const reading = read(exchange.chunks);
    const judgement = judge(exchange, reading);
    return {
        ...core_record/* BLANK_RECORD */.dV,
        ...planFields(planned, identity),
        ...outcomeFields(exchange, reading, judgement),
        ...timing(exchange, reading, codePoints(reading.text)),
        ...textFields(reading),
        ...usageFields(reading),
        ...echoFields(reading),
        started_at: exchange.startedAt,
        connection_reused: exchange.connectionReused,
        loop_delay_ms: exchange.loopDelayMs,
        estimated_openai_cost_usd: null,
        estimated_cost_usd: null,
        token_residual: null,
        replayed_chars: null,
    };
}
function planFields({ arm, prompt, promptIndex, runIndex, pairId, orderInPair, warmup }, identity) {
    return {
        provider: arm.provider,
        model: arm.model,
        run_index: runIndex,
        prompt_index: promptIndex,
        prompt_id: prompt.id,
        prompt_text: prompt.text,
        expected_answer: prompt.expected,
        schema_version: core_record/* SCHEMA_VERSION */.f$,
        run_id: identity.runId,
        request_id: identity.requestId,
        attempt: identity.attempt,
        arm: arm.arm,
        effort: arm.effort,
        pair_id: pairId,
        order_in_pair: orderInPair,
        warmup,
        superseded: false,
        retry: false,
    };
}
function outcomeFields({ status, headers }, reading, judgement) {
    const providerId = headers['x-request-id'] ?? headers['x-amzn-requestid'];
    return {
        ok: judgement.outcome === 'completed',
        outcome: judgement.outcome,
        fault: judgement.fault,
        error: judgement.error,
        http_status: status,
        provider_request_id: providerId === undefined ? null : (0,report_escape/* foldLines */.r7)(providerId.slice(0, MAX_ID_CHARS)),
        terminal_event: reading.terminalEvent,
        incomplete_reason: reading.incompleteReason,
    };
}
/** The text is kept whatever the outcome: it may have been billed. */
function textFields(reading) {
    return {
        output_text: reading.text === '' ? null : reading.text,
        output_chars: codePoints(reading.text),
        text_deltas: reading.textDeltas,
        text_reads: reading.textReads,
        burst_share: reading.burstShare === null ? null : (0,rounding/* round */.L)(reading.burstShare, 4),
        final_text_matches: reading.finalTextMatches,
        sequence_gaps: reading.sequenceGaps,
    };
}
function usageFields({ usage }) {
    return {
        input_tokens: usage?.input ?? null,
        cached_input_tokens: usage?.cached ?? null,
        output_tokens: usage?.output ?? null,
        reasoning_tokens: usage?.reasoning ?? null,
    };
}
function echoFields({ echo }) {
    return {
        echoed_model: echo.model,
        echoed_effort: echo.effort,
        echoed_max_output_tokens: echo.maxOutputTokens,
        service_tier: echo.serviceTier,
    };
}
/** Characters as Python's len() counts them: a surrogate pair is one. */
function codePoints(text) {
    return text.length - (text.match(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g)?.length ?? 0);
}

;// CONCATENATED MODULE: ./src/responses/request.ts
/**
 * The JSON body of a streamed Responses request, laid out as the seed lays it
 * out, so that both bill the same input tokens.
 *
 * Not stored, no sampling parameters (gpt-5.x refuses them), and nothing that
 * only one provider understands: both must read the same bytes but for the
 * model's name.
 */
function requestBody({ model, prompt, instructions, effort, maxOutputTokens }) {
    const user = { role: 'user', content: prompt };
    return JSON.stringify({
        model,
        input: instructions === null ? [user] : [{ role: 'developer', content: instructions }, user],
        ...(effort === null ? {} : { reasoning: { effort } }),
        max_output_tokens: maxOutputTokens,
        store: false,
        stream: true,
    });
}

;// CONCATENATED MODULE: ./src/run/interruptible.ts

/**
 * Waits for work that can't be stopped no longer than the run goes on.
 *
 * @throws ParityError `INTERRUPTED` once the signal is aborted, else what the work throws
 */
async function interruptible(work, signal) {
    let stop;
    const stopped = new Promise((_, reject) => {
        stop = () => reject(new errors/* ParityError */.Y('INTERRUPTED', 'stopped while it waited for a service.'));
        if (signal.aborted)
            stop();
        else
            signal.addEventListener('abort', stop, { once: true });
    });
    return Promise.race([work, stopped]).finally(() => signal.removeEventListener('abort', stop));
}

;// CONCATENATED MODULE: ./src/run/attempt.ts





/** On the wire a token is an event of its own, some 300 bytes with its envelope and padding; the whole text comes a few times more at the end. */
const BYTES_A_TOKEN = 512;
/** Room for keepalives, comments, error pages and whatever else comes beside the answer. */
const BYTES_BESIDE = 16 * 1024 * 1024;
/**
 * Makes one request and turns what the wire did into a record.
 *
 * Credentials are renewed and the signature is made before the stopwatch
 * starts; decoding, pricing and redaction happen after it has stopped.
 *
 * @throws ParityError where credentials can't be had
 */
async function ask(planned, attempt, settings, ports, signal) {
    const requestId = ports.newId();
    const request = await signedRequest(planned, requestId, settings, ports, signal);
    const exchange = await ports.transport.exchange(request, {
        totalMs: settings.timeout_seconds * 1000,
        idleMs: settings.idle_timeout_seconds * 1000,
        maxBytes: BYTES_BESIDE + BYTES_A_TOKEN * settings.max_output_tokens,
        fresh: settings.fresh_connection,
        signal,
    });
    const record = measure(planned, { runId: settings.run_id, requestId, attempt }, exchange);
    const told = redacted((0,prices/* withCosts */.TN)(record, ports.prices.get(planned.arm.arm) ?? null), ports.redact);
    return { record: redacted(told, (0,redact/* createRedactor */.l)(signatureIn(request))), exchange };
}
async function signedRequest(planned, requestId, settings, ports, signal) {
    const authorizer = ports.authorizers.get(planned.arm.arm);
    await interruptible(authorizer.prepare(), signal);
    const request = {
        method: 'POST',
        url: `${planned.arm.base_url}/responses`,
        headers: {
            'content-type': 'application/json',
            accept: 'text/event-stream',
            'user-agent': `parity-bench/${settings.client_version}`,
            'x-client-request-id': requestId,
        },
        body: requestBody({
            model: planned.arm.model,
            prompt: planned.prompt.text,
            instructions: settings.instructions,
            effort: planned.arm.effort,
            maxOutputTokens: settings.max_output_tokens,
        }),
    };
    return { ...request, headers: await authorizer.sign(request, ports.clock.now()) };
}
/** A signature is a secret of one request only: a server that echoes it must not have it stored either. */
function signatureIn({ headers }) {
    return /Signature=([0-9a-f]+)/.exec(headers['authorization'] ?? '')?.slice(1) ?? [];
}
/** Everything in a record that a server may have written freely, without our secrets in it. An answer's other words stay as they are. */
function redacted(record, redact) {
    const clean = (text) => (text === null ? null : redact(text));
    return {
        ...record,
        error: clean(record.error),
        output_text: record.output_text === null ? null : redact.known(record.output_text),
        provider_request_id: clean(record.provider_request_id),
        echoed_model: clean(record.echoed_model),
        echoed_effort: clean(record.echoed_effort),
        service_tier: clean(record.service_tier),
        terminal_event: clean(record.terminal_event),
        incomplete_reason: clean(record.incomplete_reason),
    };
}

;// CONCATENATED MODULE: ./src/run/network.ts


/** Pauses between probes, ms: soon at first, then every half minute. */
const PAUSES_MS = [1_000, 2_000, 5_000, 10_000, 15_000, 30_000];
const PROBE_TIMEOUT_MS = 5_000;
/** A fault of the client's own network that comes back this often for one attempt is left as it is. */
const MAX_NETWORK_REPEATS = 5;
/**
 * Waits for the client's own network to come back: the run's only repetition,
 * and one that counts against no provider.
 *
 * One patience for the whole run: what earlier waits used is gone.
 */
class NetworkPatience {
    ports;
    leftMs;
    constructor(waitMinutes, ports) {
        this.ports = ports;
        this.leftMs = waitMinutes * 60_000;
    }
    /**
     * Pauses, with a countdown, and probes the endpoint until it can be reached.
     *
     * @throws ParityError `NETWORK_DOWN` when the patience is used up
     */
    async wait(url, signal) {
        const host = new URL(url).host;
        for (let probe = 0; !signal.aborted; probe += 1) {
            const pause = Math.min(PAUSES_MS[Math.min(probe, PAUSES_MS.length - 1)], this.leftMs);
            if (pause <= 0)
                throw this.givenUp(host);
            await this.countDown(pause, host, signal);
            if (signal.aborted)
                return;
            if ((await this.ports.transport.probe(url, PROBE_TIMEOUT_MS)) !== null) {
                this.ports.log.info(`network: ${host} can be reached again; the attempt is repeated as a new record.`);
                return;
            }
        }
    }
    async countDown(pauseMs, host, signal) {
        this.ports.log.warn(`network: ${host} can't be reached from here; trying again in ${(0,progress/* duration */.p0)(pauseMs)} (patience left: ${(0,progress/* duration */.p0)(this.leftMs)}).`);
        const began = this.ports.clock.monotonic();
        for (let gone = 0; gone < pauseMs && !signal.aborted; gone = this.ports.clock.monotonic() - began) {
            this.ports.log.status(`network: probing ${host} in ${(0,progress/* duration */.p0)(pauseMs - gone)}`);
            await this.ports.clock.sleep(Math.min(1_000, pauseMs - gone), signal);
        }
        this.leftMs -= pauseMs;
    }
    givenUp(host) {
        return new errors/* ParityError */.Y('NETWORK_DOWN', `${host} could not be reached from this machine; what was measured is saved. Check DNS and the connection, then continue with resume (network-wait-minutes sets how long to wait).`);
    }
}

;// CONCATENATED MODULE: ./src/core/retry-after.ts
/**
 * How long a server asks us to wait: `Retry-After` in seconds or as an HTTP date
 * (RFC 9110, section 10.2.3), or OpenAI's finer `retry-after-ms`.
 *
 * @returns milliseconds, 0 where the instant is past, null where nothing was asked
 */
function retryAfterMs({ headers }, now) {
    const fine = decimal(headers['retry-after-ms']);
    if (fine !== null)
        return fine;
    const value = headers['retry-after'];
    const seconds = decimal(value);
    if (seconds !== null)
        return seconds * 1000;
    // A date of HTTP ends in GMT; `Date.parse` alone would take nearly anything for a date.
    const date = value !== undefined && /\bGMT\s*$/i.test(value) ? Date.parse(value) : Number.NaN;
    return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
function decimal(value) {
    return value !== undefined && /^\s*\d{1,12}(\.\d{1,9})?\s*$/.test(value) ? Number(value) : null;
}

;// CONCATENATED MODULE: ./src/run/pauses.ts



/** A server that asks for more than this is not waited for, ms. */
const LONGEST_WAIT_MS = 15 * 60_000;
const LONGEST_BACKOFF_MS = 60_000;
/** Pauses that providers ask for, which hold for all of their requests, whichever was told. */
class Pauses {
    ports;
    /** By provider: the instant before which it is not asked, ms on the monotonic clock. */
    notBefore = new Map();
    constructor(ports) {
        this.ports = ports;
    }
    /**
     * Notes how long a provider that refused for its rate limit wants to be left
     * alone. One that names no time, or none to speak of, is asked ever more slowly:
     * from 1 s on, twice as long with each refusal.
     *
     * @param refusals in a row, this one included
     * @returns the error that ends the run where the wait is beyond reason, else null
     */
    note({ record: { provider }, exchange }, refusals) {
        const asked = retryAfterMs(exchange, this.ports.clock.now()) ?? 0;
        const pauseMs = asked > 0 ? asked : Math.min(LONGEST_BACKOFF_MS, 1_000 * 2 ** Math.max(0, refusals - 1));
        if (pauseMs > LONGEST_WAIT_MS) {
            return new errors/* ParityError */.Y('QUOTA_EXHAUSTED', `rate limit: ${provider} asks to wait ${(0,progress/* duration */.p0)(pauseMs)}; continue with resume when that is over.`);
        }
        this.ports.log.warn(`rate limit: ${provider} asks to wait; its next request follows in ${(0,progress/* duration */.p0)(pauseMs)}, the refused one stays in the records.`);
        this.notBefore.set(provider, this.ports.clock.monotonic() + pauseMs);
        return null;
    }
    /** Waits until a provider may be asked, or the signal is aborted. */
    async wait(provider, signal) {
        const pauseMs = (this.notBefore.get(provider) ?? 0) - this.ports.clock.monotonic();
        if (pauseMs > 0)
            await this.ports.clock.sleep(pauseMs, signal);
    }
}

;// CONCATENATED MODULE: ./src/auth/remedy.ts
/**
 * What to do about a 401 or 403, in one line. The body is read for what it hints
 * at and not repeated: it may echo a key.
 *
 * @param bodyText the error body; empty where there was none
 */
function authRemedy(provider, status, bodyText) {
    const said = `${provider.name} refused the credentials (HTTP ${status})`;
    return `${said}: ${provider.kind === 'bedrock' ? bedrockRemedy(bodyText) : keyRemedy(provider, status, bodyText)}`;
}
/** Mantle answers 401 to a wrong scope, a bad signature and a missing subscription alike, so say all three where the body does not. */
function bedrockRemedy(body) {
    if (/signature (?:has )?expired|not yet current|RequestTimeTooSkewed|RequestExpired|clock/i.test(body)) {
        return "the signature's time is off by more than 5 minutes; synchronise this machine's clock (NTP).";
    }
    if (/(?:security )?token.{0,40}(?:is|has) expired|ExpiredToken/i.test(body)) {
        return 'the session has expired; sign in again, make a new API key, or use aws-role-arn, which is renewed in mid-run.';
    }
    if (/marketplace|subscri/i.test(body)) {
        return 'the account is not subscribed to the model; call it once as an administrator who may subscribe through AWS Marketplace.';
    }
    const action = /(bedrock-mantle:[A-Za-z]{1,64})/.exec(body)?.[1];
    if (action !== undefined)
        return `allow ${action} on arn:aws:bedrock-mantle:REGION:ACCOUNT:project/* to this role or user.`;
    return ('check that region and endpoint agree (service bedrock-mantle), that the identity may bedrock-mantle:CreateInference' +
        ' (with an API key also bedrock-mantle:CallWithBearerToken), that the account has subscribed to the model through AWS Marketplace,' +
        " and this machine's clock.");
}
function keyRemedy(provider, status, body) {
    const variable = provider.keyVariables[0] ?? 'its key';
    if (/scope|permission/i.test(body))
        return `the key in ${variable} lacks a permission; it needs to write responses (scope api.responses.write).`;
    if (/unsupported_country|country, region/i.test(body))
        return 'the API is not offered where this machine is; run elsewhere.';
    return status === 403 ? `the project of the key in ${variable} may not use this model; ask its administrator.` : `check ${variable}: it is wrong, revoked or of another endpoint.`;
}
/** What to do about a quota that is used up, in one line. */
function quotaRemedy(provider, bodyText) {
    if (/insufficient_quota|credit_balance_exhausted|billing/i.test(bodyText)) {
        return `${provider.name} has no credit left for this account (insufficient quota): add credit or raise the budget, then continue with resume.`;
    }
    if (provider.kind === 'bedrock') {
        return 'bedrock is out of token quota: raise the tokens-per-minute quota of the model in Service Quotas, or lower max-output-tokens, which each request reserves in full.';
    }
    return `${provider.name} limits the rate: raise the account's limits, lower concurrency, or continue later with resume.`;
}

// EXTERNAL MODULE: ./src/providers/lookup.ts + 3 modules
var lookup = __webpack_require__(21123);
;// CONCATENATED MODULE: ./src/run/refusal.ts




/**
 * The error that ends a run at once, where an attempt shows that every later
 * one would fail alike: refused credentials, a clock that is off, a quota that
 * is used up.
 */
function refusalOf(record) {
    const said = record.error ?? '';
    if (record.fault === 'auth' || (record.fault === 'config' && (0,blame/* isClockSkew */.FD)(said))) {
        return new errors/* ParityError */.Y('AUTH_REFUSED', authRemedy((0,lookup/* providerOf */.l)(record.provider), record.http_status ?? 401, said));
    }
    if (record.fault === 'quota' && (0,blame/* isUsedUp */.l6)(said)) {
        return new errors/* ParityError */.Y('QUOTA_EXHAUSTED', quotaRemedy((0,lookup/* providerOf */.l)(record.provider), said));
    }
    return null;
}

;// CONCATENATED MODULE: ./src/run/streaks.ts
const NONE = { failed: 0, silent: 0 };
/** Counts in a row, by arm, so that the answers of one arm don't hide the failures of another. */
class Streaks {
    caps;
    arms = new Map();
    constructor(caps) {
        this.caps = caps;
    }
    failures(arm) {
        return this.of(arm).failed;
    }
    /**
     * Counts an attempt; what our own stop cut off is nobody's failure.
     *
     * @returns the sentence that says which cap was reached, null where none was
     */
    count(record) {
        if (record.fault === 'aborted')
            return null;
        const { arm, ok, error } = record;
        const before = this.of(arm);
        const now = { failed: ok ? 0 : before.failed + 1, silent: ok && record.output_tokens === null ? before.silent + 1 : 0 };
        this.arms.set(arm ?? '', now);
        const { max_consecutive_failures: failures, max_consecutive_missing_usage: missing } = this.caps;
        if (failures !== null && now.failed >= failures) {
            return `max-consecutive-failures: ${now.failed} attempts of ${arm} in a row failed, the last with "${error ?? 'no message'}"`;
        }
        if (missing !== null && now.silent >= missing) {
            return `max-consecutive-missing-usage: ${now.silent} answers of ${arm} in a row came without token usage`;
        }
        return null;
    }
    of(arm) {
        return this.arms.get(arm ?? '') ?? NONE;
    }
}

;// CONCATENATED MODULE: ./src/run/loop.ts









/**
 * Carries out a plan: warm-ups, then unit by unit, each reserved in the budget
 * before its first request and journalled before the next begins.
 */
async function carryOut(input, ports) {
    const loop = new Loop(input, ports);
    await loop.until(() => loop.warmUp());
    await loop.until(() => loop.measureAll());
    if (input.retryFailed)
        await loop.until(() => loop.retryFailed());
    return loop.result();
}
class Loop {
    input;
    ports;
    ledger;
    stop = new AbortController();
    signal;
    patience;
    startedAt;
    total;
    stoppedReason = null;
    error = null;
    streaks;
    pauses;
    inFlight = 0;
    waiting = [];
    tokens = 0;
    openaiListUsd = 0;
    done = 0;
    constructor(input, ports) {
        this.input = input;
        this.ports = ports;
        this.signal = AbortSignal.any([ports.signal, this.stop.signal]);
        this.ledger = new Ledger(input.carried);
        this.patience = new NetworkPatience(input.networkWaitMinutes, ports);
        this.streaks = new Streaks(input.settings);
        this.pauses = new Pauses(ports);
        this.startedAt = ports.clock.monotonic();
        this.total = input.plan.warmups.length + input.plan.units.reduce((sum, unit) => sum + unit.length, 0);
        this.watchDuration();
    }
    result() {
        this.stop.abort();
        if (this.ports.signal.aborted && this.stoppedReason === null)
            this.stoppedReason = 'interrupted';
        return { stoppedReason: this.stoppedReason, error: this.error };
    }
    /** Runs a stage unless something has ended the run; what a stage throws ends it. */
    async until(stage) {
        if (this.signal.aborted)
            return;
        try {
            await stage();
        }
        catch (cause) {
            const error = (0,errors/* asParityError */.F)(cause);
            // Who stopped it is known already.
            if (error.code !== 'INTERRUPTED')
                this.end(error);
        }
    }
    async warmUp() {
        for (const unit of this.input.plan.warmups)
            await this.carry(unit, 1);
    }
    /** `concurrency` workers take units from one queue; with one it is a plain sequence. */
    async measureAll() {
        const queue = this.input.plan.units.map((unit) => ({ unit, attempt: this.nextAttempt(unit) }));
        const next = queue.values();
        const worker = async () => {
            for (const { unit, attempt } of next) {
                if (attempt === null)
                    this.done += unit.length;
                else
                    await this.carry(unit, attempt);
                if (this.signal.aborted)
                    return;
            }
        };
        // One that fails ends the run, but what the others have in flight is still kept.
        await Promise.all(Array.from({ length: this.input.settings.concurrency }, () => this.until(worker)));
    }
    /** Failed prompts once more, marked: they count for accuracy beside the measurement, never in it. */
    async retryFailed() {
        for (const unit of this.input.plan.units) {
            for (const planned of unit) {
                if (this.signal.aborted)
                    return;
                if (!this.ledger.isFailed(planned))
                    continue;
                this.total += 1;
                await this.carry([planned], this.ledger.attempts(planned) + 1, true);
            }
        }
    }
    /** One unit: reserved whole, or not begun. */
    async carry(unit, attempt, retry = false) {
        const worst = unit.map((planned) => this.worst(planned));
        if (!(await this.reserve(worst.reduce(add))))
            return;
        try {
            for (const [index, planned] of unit.entries()) {
                if (this.signal.aborted)
                    return;
                await this.carryAttempt(planned, worst[index], attempt, retry);
            }
        }
        finally {
            this.inFlight -= 1;
            for (const wake of this.waiting.splice(0))
                wake();
        }
    }
    /**
     * Reserves a unit, which is then in flight. Others in flight may give back much
     * of what they reserved: a refusal is final only where there are none.
     *
     * @returns false where the run has ended
     */
    async reserve(worst) {
        while (!this.signal.aborted) {
            const refusal = this.input.budget.reserve(worst);
            if (refusal === null) {
                this.inFlight += 1;
                return true;
            }
            if (this.inFlight === 0)
                this.stopFor(refusal);
            else
                await new Promise((resolve) => this.waiting.push(resolve));
        }
        return false;
    }
    async carryAttempt(planned, worst, firstAttempt, retry) {
        for (let repeat = 0;; repeat += 1) {
            await this.pauses.wait(planned.arm.provider, this.signal);
            if (this.signal.aborted)
                return;
            this.tidy();
            const asked = await ask(planned, firstAttempt + repeat, this.input.settings, this.ports, this.signal);
            const record = retry ? { ...asked.record, retry: true } : asked.record;
            const again = record.fault === 'network' && repeat < MAX_NETWORK_REPEATS && !this.signal.aborted;
            await this.keep(record, worst, again);
            if (!again)
                return this.heed({ ...asked, record });
            await this.patience.wait(planned.arm.base_url, this.signal);
            if (this.signal.aborted)
                return;
            // What was lost may have been billed all the same: its repetition is paid for anew, or not made.
            const refusal = this.input.budget.reserve(worst);
            if (refusal !== null)
                return this.stopFor(refusal);
        }
    }
    /** Not while another stream is open, which the pause would delay. */
    tidy() {
        if (this.input.settings.concurrency === 1)
            this.ports.collectGarbage?.();
    }
    /** On disk first, then counted and shown. */
    async keep(record, worst, again) {
        await this.ports.journal.append(record);
        this.ledger.add(record);
        const charge = chargeOf(record, worst);
        this.input.budget.settle(worst, charge);
        this.tokens += (record.input_tokens ?? 0) + (record.output_tokens ?? 0);
        this.openaiListUsd += record.estimated_openai_cost_usd ?? 0;
        if (!again)
            this.done += 1;
        this.ports.log.info((0,progress/* progressLine */.oz)(record, this.totalOf(record), this.tokens, this.openaiListUsd));
        const elapsed = this.ports.clock.monotonic() - this.startedAt;
        this.ports.log.status((0,progress/* progressBar */.hr)(this.done, this.total, elapsed, this.input.budget.total));
    }
    /** What an ending means for the rest of the run. */
    heed(asked) {
        const { record } = asked;
        const refusal = refusalOf(record);
        if (refusal !== null)
            return this.end(refusal);
        const reached = this.streaks.count(record);
        if (reached !== null)
            return this.stopFor(reached);
        const beyond = record.fault === 'quota' ? this.pauses.note(asked, this.streaks.failures(record.arm)) : null;
        if (beyond !== null)
            this.end(beyond);
    }
    /** Aborts whatever is in flight when the time is up; its pair is then left out. */
    watchDuration() {
        const minutes = this.input.settings.max_duration_minutes;
        if (minutes === null)
            return;
        void this.ports.clock.sleep(minutes * 60_000, this.signal).then(() => {
            if (!this.signal.aborted)
                this.stopFor(`max-duration-minutes: ${minutes} minutes are over`);
        });
    }
    stopFor(reason) {
        if (this.stoppedReason !== null)
            return;
        this.stoppedReason = reason;
        this.ports.log.warn(`stopping: ${reason}. What was measured is kept and reported.`);
        this.stop.abort();
    }
    end(error) {
        this.error ??= error;
        this.stoppedReason ??= error.message;
        this.stop.abort();
    }
    /** 1 for a unit never asked, one more than before for a broken one, null for a whole one. */
    nextAttempt(unit) {
        if (unit.every((planned) => this.ledger.isFinished(planned)))
            return null;
        return Math.max(...unit.map((planned) => this.ledger.attempts(planned))) + 1;
    }
    worst(planned) {
        const { instructions, max_output_tokens: maxOutputTokens } = this.input.settings;
        return worstCase(planned.prompt.text, instructions, maxOutputTokens, this.ports.prices.get(planned.arm.arm) ?? null);
    }
    /** The seed counts each arm's own sequence. */
    totalOf(record) {
        const arms = this.input.settings.arms.length;
        return arms === 0 ? this.total : Math.max(record.run_index, Math.round(this.total / arms));
    }
}

;// CONCATENATED MODULE: ./src/run.ts










/** Resamples of a run that was told to stop, which has seconds to finish; the comparison says how many it used. */
const HURRIED_DRAWS = 1_999;
/** A run: plan → preflight → measure → reconcile → audit → compare. Publishing is the caller's. */
async function run(input, ports) {
    const { settings } = input;
    const layout = plan({ ...settings, prompts: input.prompts });
    const budget = budgetOf(input, ports);
    const roundTripMs = await roundTrips(settings.arms, ports.transport, ports.signal);
    const ending = await carryOut({ ...input, plan: layout, budget }, ports);
    await ports.journal.close();
    const { count } = await ports.tokenizer();
    const { records, warmups } = settled(await ports.readJournal(), settings, count);
    return {
        settings,
        records,
        warmups,
        comparison: evidence(records, settings, count, ports.signal.aborted ? HURRIED_DRAWS : bootstrap/* BOOTSTRAP_DRAWS */.F),
        stoppedReason: ending.stoppedReason,
        error: ending.error,
        resumed: input.carried.length > 0,
        plannedAttempts: layout.units.reduce((sum, unit) => sum + unit.length, 0),
        roundTripMs,
        charged: budget.total,
    };
}
/** The caps, less what earlier sessions of this run used or may have used. */
function budgetOf({ settings, carried }, { prices }) {
    const budget = new Budget({ maxBillableTokens: settings.max_billable_tokens, maxCostUsd: settings.max_cost_usd });
    const worstOf = (record) => worstCase(record.prompt_text ?? '', settings.instructions, settings.max_output_tokens, prices.get(record.arm ?? '') ?? null);
    for (const record of carried)
        budget.carry(chargeOf(record, worstOf(record)));
    // A request that was in flight when an earlier session was killed left no line, but perhaps a bill.
    for (const record of carried.slice(-settings.concurrency))
        budget.carry(worstOf(record));
    return budget;
}
/** The journal's attempts as they are written: told apart, reconciled with what was billed, in order. */
function settled(journalled, settings, count) {
    const arms = settings.arms.map(({ arm }) => arm);
    const marked = inFileOrder(markSuperseded(journalled), arms);
    return {
        records: (0,reconciliation/* reconcile */.L)(marked.filter(({ warmup }) => warmup !== true), count),
        warmups: marked.filter(({ warmup }) => warmup === true),
    };
}
/** Audited first: what the audit finds may forbid a verdict. */
function evidence(records, settings, count, draws) {
    const arms = (0,core_arms/* groupArms */.n)([{ label: settings.run_id, records, settings }]);
    const findings = (0,audit/* audit */.s)(arms, { count });
    return (0,compare/* compare */.U)({
        arms,
        findings,
        seed: settings.seed,
        marginPp: settings.margin_pp,
        latencyMargin: settings.latency_margin,
        scorer: settings.scorer,
        draws,
    });
}

// EXTERNAL MODULE: ./src/providers/endpoint.ts
var providers_endpoint = __webpack_require__(79833);
// EXTERNAL MODULE: ./src/providers/url.ts
var url = __webpack_require__(68619);
// EXTERNAL MODULE: ./src/commands/prices.ts
var commands_prices = __webpack_require__(56922);
;// CONCATENATED MODULE: ./src/commands/arms.ts






/**
 * The arms of a run: every provider × model × effort, in the order in which
 * they are named. The same arm twice is an A/A comparison.
 *
 * @throws ParityError `INVALID_OPTION`
 */
function armsOf(options, env, spell) {
    const urls = (0,url/* baseUrlsOf */.Di)(options.baseUrl, options.provider);
    const priceFor = pricing(options, spell);
    const seen = new Map();
    return options.effort.flatMap((effort) => options.model.flatMap((model) => options.provider.map((name) => {
        const asked = { model, region: options.region, baseUrl: urls.get(name) ?? null };
        const endpoint = (0,providers_endpoint/* endpointOf */.X)((0,lookup/* providerOf */.l)(name), asked, env);
        const price = priceFor(endpoint);
        return { endpoint, price, settings: armSettings(endpoint, effort, price, seen) };
    })));
}
function armSettings(endpoint, effort, price, seen) {
    const { provider, model, region, baseUrl } = endpoint;
    const name = `${provider.name} ${model} ${effort}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return {
        arm: count === 1 ? name : `${name} #${count}`,
        provider: provider.name,
        model,
        effort,
        base_url: baseUrl,
        region,
        input_usd_per_mtok: price?.inputUsdPerMtok ?? null,
        cached_input_usd_per_mtok: price?.cachedInputUsdPerMtok ?? null,
        output_usd_per_mtok: price?.outputUsdPerMtok ?? null,
    };
}
/** The price of an endpoint's model; without one a cost cap could not be kept, so none is an error. */
function pricing(options, spell) {
    const overrides = (0,commands_prices/* priceOverrides */.b)(options, spell);
    return ({ provider, model }) => {
        const price = (0,prices/* priceOf */.xx)(provider.kind, model, overrides(provider.name));
        if (price !== null)
            return price;
        throw new errors/* ParityError */.Y('INVALID_OPTION', `no price is known for ${model} at ${provider.name}, so max-cost-usd could not be kept; give ${spell('input-price-per-mtok')} and ${spell('output-price-per-mtok')} (0 where it is free).`);
    };
}

// EXTERNAL MODULE: ./src/core/json.ts
var core_json = __webpack_require__(86153);
;// CONCATENATED MODULE: ./src/core/settings.ts

/** What may differ between the sessions of one run: its name, its machine, its limits. */
const FREE = new Set([
    'run_id',
    'created_at',
    'resumed_at',
    'node_version',
    'max_billable_tokens',
    'max_cost_usd',
    'max_duration_minutes',
    'max_consecutive_failures',
    'max_consecutive_missing_usage',
]);
/**
 * The settings in which two sessions differ, as `name: before → now`. Limits may
 * be raised between sessions; whatever shapes a measurement may not.
 */
function settingsDifferences(before, now) {
    const names = Object.keys(now);
    return names
        .filter((name) => !FREE.has(name) && comparable(before, name) !== comparable(now, name))
        .map((name) => `${name}: ${shortened(comparable(before, name))} → ${shortened(comparable(now, name))}`);
}
/**
 * An arm may be authenticated otherwise; the embedded endpoint has a new port each
 * time. Keys are sorted: those of a file stand in another order than those in memory.
 */
function comparable(settings, name) {
    if (name !== 'arms')
        return canonical(settings[name] ?? null);
    return canonical(settings.arms.map(({ auth_mode: _, base_url: address, ...arm }) => (settings.simulated ? arm : { ...arm, address })));
}
function canonical(value) {
    return (0,core_json/* sortedJson */.I)(value).replace(/\n */g, '');
}
function shortened(text) {
    return text.length > 80 ? `${text.slice(0, 77)}...` : text;
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __webpack_require__(48161);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
;// CONCATENATED MODULE: ./src/effects/lock.ts







/**
 * Holds a run's files for this process, so that no second session mends or
 * continues a journal that is still being written.
 *
 * The lock is a local socket: it goes with the process, however that ends, and
 * leaves nothing behind that a crash could make stale. It is seen on this
 * machine only.
 *
 * @returns lets go
 * @throws ParityError `INVALID_OPTION` where another process holds it
 */
async function lockRun(journal) {
    const address = addressOf(external_node_path_default().resolve(journal));
    const server = (await listening(address)) ?? (await listeningInsteadOfDead(address));
    if (server === null) {
        throw new errors/* ParityError */.Y('INVALID_OPTION', `resume: the run of ${journal} is still going on in another process; wait for its end, or stop it.`);
    }
    server.unref();
    return () => new Promise((resolve) => server.close(() => resolve()));
}
/** Linux has names without files, Windows pipes; elsewhere it is a socket file. */
function addressOf(journal) {
    const name = `parity-bench-${(0,external_node_crypto_.createHash)('sha256').update(journal).digest('hex').slice(0, 32)}`;
    if (process.platform === 'linux')
        return `\0${name}`;
    return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : external_node_path_default().join((0,external_node_os_.tmpdir)(), `${name}.sock`);
}
/** Null where somebody has the address. */
function listening(address) {
    return new Promise((resolve, reject) => {
        const server = (0,external_node_net_.createServer)((socket) => socket.destroy());
        server.once('error', (cause) => ((0,errno/* errnoOf */.U)(cause) === 'EADDRINUSE' ? resolve(null) : reject(cause)));
        server.listen(address, () => resolve(server));
    });
}
/** A socket file outlives its process: where nobody answers, it is nobody's. */
async function listeningInsteadOfDead(address) {
    if (address.startsWith('\0') || (await answers(address)))
        return null;
    await (0,promises_.rm)(address, { force: true });
    return listening(address);
}
function answers(address) {
    return new Promise((resolve) => {
        const socket = (0,external_node_net_.connect)(address);
        socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
        socket.once('connect', () => socket.destroy());
    });
}

;// CONCATENATED MODULE: ./src/commands/begin.ts






/**
 * Claims the files of a run, or takes up the newest unfinished one, and holds
 * them against every other process of this machine.
 *
 * @throws ParityError `UNWRITABLE_OUTPUT`, `INVALID_OPTION` where the run is
 *   still going on elsewhere, or `SETTINGS_DIFFER` naming what differs
 */
async function beginRun(directory, resume, settings, log) {
    if (!resume) {
        await (0,output/* prepareDirectory */.v)(directory);
        const paths = await (0,output/* claimRun */.S6)(directory, new Date(settings.created_at), (0,core_json/* sortedJson */.I)(settings));
        return { paths, settings, carried: [], release: await lockRun(paths.journal) };
    }
    return takeUp(directory, settings, log);
}
async function takeUp(directory, settings, log) {
    const paths = await findUnfinished(directory);
    const release = await lockRun(paths.journal);
    try {
        return { ...(await continued(paths, directory, settings, log)), paths, release };
    }
    catch (cause) {
        await release();
        throw cause;
    }
}
async function continued(paths, directory, settings, log) {
    const before = await reopenRun(paths);
    await (0,output/* prepareDirectory */.v)(directory);
    const differences = settingsDifferences(before.settings, settings);
    if (differences.length > 0) {
        throw new errors/* ParityError */.Y('SETTINGS_DIFFER', `resume: the unfinished run was begun with other settings (${differences.join('; ')}); use those, or leave resume out.`);
    }
    if (before.torn)
        log.warn('resume: the journal\'s last line was torn by a crash; it is dropped and that request asked again.');
    log.info(`resume: ${before.records.length} finished attempts are taken over from ${paths.journal}.`);
    const { run_id, created_at, resumed_at = [] } = before.settings;
    const now = { ...settings, run_id, created_at, resumed_at: [...resumed_at, settings.created_at] };
    await (0,output/* writeAtomically */.vK)(paths.settings, (0,core_json/* sortedJson */.I)(now));
    return { settings: now, carried: before.records };
}

// EXTERNAL MODULE: ./src/core/power.ts
var power = __webpack_require__(90982);
;// CONCATENATED MODULE: ./src/commands/dry-run.ts



/** What a run is about to do, what it can cost at the very most, and what it will be able to show. */
function planText(options, dataset, arms) {
    const requests = (dataset.prompts.length + options.warmups) * arms.length;
    return [
        `plan: ${(0,number/* grouped */.zD)(dataset.prompts.length)} prompts of ${dataset.label} × ${(0,number/* counted */.hS)(arms.length, 'arm')} + warm-ups = ${(0,number/* grouped */.zD)(requests)} requests, ${options.order}, seed ${options.seed}`,
        ...arms.map(({ settings, endpoint }) => `  arm ${settings.arm} at ${endpoint.baseUrl}`),
        worstLine(options, dataset, arms),
        ...(arms.length > 1 ? [PRIMARY] : []),
        ...(arms.length > 1 ? (0,power/* powerLines */.l6)((0,power/* planPower */.B1)({ n: dataset.prompts.length, marginPp: options.accuracyMarginPp, latencyMargin: options.latencyMargin })).map((line) => `  ${line}`) : []),
    ].join('\n');
}
/** Named before there is anything to choose from. */
const PRIMARY = '  primary: the typical paired ratio of total latency, and the difference in right answers; TTFT, TTFB and completion are adjusted together (Holm), quantile ratios are descriptive';
/** The cap bounds the bill, the worst case says whether it will ever be felt. */
function worstLine(options, dataset, arms) {
    const worst = arms
        .flatMap(({ price }) => dataset.prompts.map((prompt) => worstCase(prompt.text, options.instructions, options.maxOutputTokens, price)))
        .reduce(add, { tokens: 0, usd: 0 });
    const cap = `caps: ${(0,number/* grouped */.zD)(options.maxBillableTokens)} tokens, USD ${(0,number/* usd */.dR)(options.maxCostUsd)}`;
    return `  worst case, every answer at its token limit: ${(0,number/* grouped */.zD)(worst.tokens)} tokens, USD ${(0,number/* usd */.dR)(worst.usd)}; ${cap}`;
}

// EXTERNAL MODULE: ./src/core/report/comment.ts
var comment = __webpack_require__(47091);
// EXTERNAL MODULE: ./src/core/report/document.ts + 3 modules
var report_document = __webpack_require__(83762);
// EXTERNAL MODULE: ./src/core/report/fit.ts
var fit = __webpack_require__(35625);
;// CONCATENATED MODULE: ./src/core/report/run.ts


/** A file to be opened in an editor: long, but not without end. */
const RUN_BUDGET_BYTES = 5_000_000;
const MOST_FAILURES = 5_000;
/** `<run>.md`: the readable summary of a run, every failure listed. */
function renderRun(context) {
    return (0,fit/* fit */.U)((0,report_document/* document */.A)(context, MOST_FAILURES), RUN_BUDGET_BYTES, 'The records hold everything.');
}

// EXTERNAL MODULE: ./src/core/elapsed.ts
var elapsed = __webpack_require__(98103);
// EXTERNAL MODULE: ./src/core/score/accuracy.ts
var accuracy = __webpack_require__(8897);
// EXTERNAL MODULE: ./src/core/summary.ts
var summary = __webpack_require__(71363);
;// CONCATENATED MODULE: ./src/core/run-summary.ts




/** @param recordsFile as the scorer's files would name it */
function runSummary({ settings, records, warmups, comparison, ...run }, recordsFile) {
    const { audit, ...compared } = comparison;
    const took = (0,elapsed/* elapsed */.v)(records, settings.resumed_at);
    return {
        ...(0,summary/* seedSummary */.K)(records),
        dataset: settings.dataset,
        settings,
        run: {
            planned_attempts: run.plannedAttempts,
            attempts: records.length,
            warmups: warmups.length,
            superseded: records.filter(({ superseded }) => superseded).length,
            retried: records.filter(({ retry }) => retry).length,
            stopped_reason: run.stoppedReason,
            resumed: run.resumed,
            elapsed_seconds: took?.seconds ?? null,
            interrupted_seconds: took?.interruptedSeconds ?? 0,
            round_trip_ms: rounded(run.roundTripMs),
        },
        accuracy: (0,accuracy/* scoreRun */.I)({ label: settings.run_id, benchmarkJsonl: recordsFile, scorer: settings.scorer }, records).arms,
        comparison: compared,
        audit,
    };
}
function rounded(byArm) {
    return Object.fromEntries(Object.entries(byArm).map(([arm, ms]) => [arm, ms === null ? null : (0,rounding/* round */.L)(ms, 2)]));
}

;// CONCATENATED MODULE: ./src/commands/publish.ts








/**
 * Writes the files of a run: records, warm-ups apart, the readable summary, the
 * comment, and the summary last, since it is what makes a run a finished one.
 *
 * Where the disk is full the journal has everything, and the report is shown all the same.
 *
 * @param url the page of the workflow's run; null on a laptop
 */
async function publish(report, paths, url) {
    const context = { comparison: report.comparison, records: report.records, run: report, sources: [], url };
    const error = await write(report, paths, context).then(() => null, errors/* asParityError */.F);
    return { paths, files: filesOf(paths), context, error };
}
/** @throws ParityError `DISK_FAILED` */
async function write(report, paths, context) {
    await (0,output/* writeAtomically */.vK)(paths.records, lines(report.records));
    if (report.warmups.length > 0)
        await (0,output/* writeAtomically */.vK)(paths.warmups, lines(report.warmups));
    await (0,output/* writeAtomically */.vK)(paths.markdown, renderRun(context));
    await (0,output/* writeAtomically */.vK)(paths.comment, (0,comment/* renderComment */.wQ)(context));
    await (0,output/* writeAtomically */.vK)(paths.summary, (0,core_json/* sortedJson */.I)(runSummary(report, paths.records)));
}
function lines(records) {
    return records.map((record) => `${(0,core_record/* toLine */.S5)(record)}\n`).join('');
}
function filesOf({ records, warmups, summary, markdown, comment, journal, settings }) {
    return [records, warmups, summary, markdown, comment, journal, settings].filter((file) => (0,external_node_fs_.existsSync)(file));
}

// EXTERNAL MODULE: ./src/version.ts
var version = __webpack_require__(311);
;// CONCATENATED MODULE: ./src/commands/settings.ts



/** What is recorded of a run before it begins. */
function settingsOf(options, arms, dataset, runId, now) {
    return {
        schema_version: core_record/* SCHEMA_VERSION */.f$,
        run_id: runId,
        client_version: version/* VERSION */.x,
        node_version: process.version,
        created_at: now.toISOString(),
        arms: [...arms],
        dataset: dataset.label,
        prompts_sha256: (0,effects_dataset/* promptsSha256 */.NX)(dataset.prompts),
        prompts: dataset.prompts.length,
        limit: options.limit,
        offset: options.offset,
        shard: options.shard,
        scorer: dataset.scorer,
        instructions: options.instructions,
        order: options.order,
        seed: options.seed,
        concurrency: options.concurrency,
        warmups: options.warmups,
        max_output_tokens: options.maxOutputTokens,
        timeout_seconds: options.timeoutSeconds,
        idle_timeout_seconds: options.idleTimeoutSeconds,
        fresh_connection: options.freshConnection,
        simulated: options.simulate,
        margin_pp: options.accuracyMarginPp,
        latency_margin: options.latencyMargin,
        max_billable_tokens: options.maxBillableTokens,
        max_cost_usd: options.maxCostUsd,
        max_duration_minutes: options.maxDurationMinutes,
        max_consecutive_failures: noneForZero(options.maxConsecutiveFailures),
        max_consecutive_missing_usage: noneForZero(options.maxConsecutiveMissingUsage),
    };
}
/** These two caps are turned off by 0, as the seed has it. */
function noneForZero(value) {
    return value === 0 ? null : value;
}

;// CONCATENATED MODULE: ./src/commands/execute.ts




















/**
 * Carries out `run` for either face: options and surroundings in, files and a
 * report out. Whatever can be refused is refused before the first request.
 *
 * @throws ParityError for bad input; what ends a run after its first request is in the report
 */
async function execute(options, surroundings) {
    refuseHalfSimulation(options, surroundings.spell);
    const dataset = await interruptible((0,effects_dataset/* loadDataset */.Zh)(options, surroundings), surroundings.signal);
    const endpoint = options.simulate && !options.dryRun ? await simulated(options, surroundings.cliPath) : null;
    try {
        // A simulated run sees the endpoint's credentials only: no real one may reach it.
        const env = endpoint?.env ?? surroundings.env;
        return await executeAt(options, dataset, { ...surroundings, env, role: endpoint === null ? surroundings.role : null });
    }
    finally {
        await endpoint?.close();
    }
}
async function executeAt(options, dataset, surroundings) {
    const { log, env } = surroundings;
    const arms = armsOf(options, env, surroundings.spell);
    const plan = planText(options, dataset, arms);
    if (options.dryRun)
        return { kind: 'dry', plan };
    for (const line of plan.split('\n'))
        log.info(line);
    const redactor = (0,redact/* createRedactor */.l)();
    const authorizers = await authorizersOf(arms, surroundings, redactor);
    const armSettings = arms.map(({ settings }) => ({ ...settings, auth_mode: authorizers.get(settings.arm).mode }));
    const begun = await beginRun(options.outputDir, options.resume, settingsOf(options, armSettings, dataset, (0,external_node_crypto_.randomUUID)(), clock/* systemClock */.m.now()), log);
    try {
        const report = await measured(options, dataset, begun, arms, authorizers, redactor, surroundings);
        return { kind: 'run', report, published: await publish(report, begun.paths, surroundings.url) };
    }
    finally {
        await begun.release();
    }
}
async function measured(options, dataset, begun, arms, authorizers, redact, { log, signal }) {
    const transport = createTransport();
    try {
        return await run({ ...begun, prompts: dataset.prompts, networkWaitMinutes: options.networkWaitMinutes, retryFailed: options.retryFailed }, {
            clock: clock/* systemClock */.m,
            transport,
            authorizers,
            prices: new Map(arms.map(({ settings, price }) => [settings.arm, price])),
            redact,
            newId: external_node_crypto_.randomUUID,
            journal: await openJournal(begun.paths.journal),
            log,
            signal,
            collectGarbage: garbageCollector(),
            tokenizer: tokenizer/* loadTokenizer */.Y,
            readJournal: async () => (await readJournal(begun.paths.journal)).records,
        });
    }
    finally {
        await transport.close();
    }
}
/** One authorizer a provider, its credentials fetched now: a missing or refused one costs nothing yet. */
async function authorizersOf(arms, surroundings, redactor) {
    const byProvider = new Map();
    const byArm = new Map();
    for (const { endpoint, settings } of arms) {
        const authorizer = byProvider.get(endpoint.provider.name) ?? (await authorizerOf(endpoint, surroundings, redactor));
        byProvider.set(endpoint.provider.name, authorizer);
        byArm.set(settings.arm, authorizer);
    }
    for (const authorizer of byProvider.values())
        await interruptible(authorizer.prepare(), surroundings.signal);
    return byArm;
}
function authorizerOf({ provider, region }, { env, log, role, learnSecret }, redactor) {
    return (0,authorizer/* authorizerFor */.B)(provider, env, {
        region,
        roleArn: role?.arn ?? null,
        sessionSeconds: role?.sessionSeconds ?? 3600,
        sessionName: 'parity-bench',
        getIdToken: role?.getIdToken ?? null,
        clock: clock/* systemClock */.m,
        warn: log.warn,
        learnSecret: (secret) => {
            redactor.learn(secret);
            learnSecret(secret);
        },
    });
}
/** Who asks for the endpoint's faults and forgets `simulate`, or names a real endpoint beside it, would start a run that costs money. */
function refuseHalfSimulation(options, spell) {
    if (options.simulate && options.baseUrl.length > 0) {
        throw new errors/* ParityError */.Y('INVALID_OPTION', `${spell('base-url')} names a real endpoint; leave it out, or leave ${spell('simulate')} out.`);
    }
    if (options.simulate)
        return;
    const given = {
        'simulate-fault': options.simulateFault.length > 0,
        'simulate-slowdown': options.simulateSlowdown.length > 0,
        'simulate-accuracy': options.simulateAccuracy.length > 0,
        'simulate-time-scale': options.simulateTimeScale !== src_options/* RUN_OPTIONS */.p7['simulate-time-scale'].default,
    };
    const [name] = Object.entries(given).flatMap(([option, isGiven]) => (isGiven ? [option] : []));
    if (name === undefined)
        return;
    throw new errors/* ParityError */.Y('INVALID_OPTION', `${spell(name)} shapes the embedded endpoint only; give ${spell('simulate')} with it, or leave it out.`);
}
/** Starts the embedded endpoint with what it needs to answer this run's prompts. */
function simulated(options, cliPath) {
    const given = [
        ['port', 0],
        ['seed', options.seed],
        ['dataset', options.dataset],
        ['split', options.split],
        ['dataset-path', options.datasetPath],
        ['question-key', options.questionKey],
        ['answer-key', options.answerKey],
        ['prompt-template', options.promptTemplate],
        ['simulate-time-scale', options.simulateTimeScale],
        ['simulate-fault', options.simulateFault.join(',')],
        ['simulate-slowdown', options.simulateSlowdown.join(',')],
        ['simulate-accuracy', options.simulateAccuracy.join(',')],
    ];
    return (0,endpoint/* startEndpoint */.I)(cliPath, given.flatMap(([name, value]) => (value === null ? [] : [`--${name}=${value}`])));
}


/***/ }),

/***/ 56922:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ priceOverrides)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83916);
/* harmony import */ var _options_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88381);


/** The prices that a user gives in place of the list, by provider. @throws ParityError `INVALID_OPTION` */
function priceOverrides(options, spell) {
    const input = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .perProvider */ .nz)(options.inputPricePerMtok, spell('input-price-per-mtok'));
    const output = (0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .perProvider */ .nz)(options.outputPricePerMtok, spell('output-price-per-mtok'));
    return (provider) => ({
        inputUsdPerMtok: usd(input(provider), spell('input-price-per-mtok')),
        outputUsdPerMtok: usd(output(provider), spell('output-price-per-mtok')),
    });
}
function usd(text, spelled) {
    if (text === null)
        return null;
    const value = /^(\d+(\.\d*)?|\.\d+)$/.test(text.trim()) ? Number(text) : NaN;
    if (Number.isFinite(value))
        return value;
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .ParityError */ .Y('INVALID_OPTION', `${spelled} can't be ${(0,_options_js__WEBPACK_IMPORTED_MODULE_1__/* .quote */ .hD)(text)}; use USD per million tokens, e.g. 5.5.`);
}


/***/ }),

/***/ 8897:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ scoreRun),
/* harmony export */   O: () => (/* binding */ AccuracyTally)
/* harmony export */ });
/* harmony import */ var _arms_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3280);
/* harmony import */ var _rounding_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(26963);
/* harmony import */ var _scorer_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49924);



/**
 * Scores records one at a time and keeps counts only, so that a file of any
 * length is scored in one pass. Warm-ups, superseded attempts and retries are no
 * measurement and are passed over.
 */
class AccuracyTally {
    source;
    whole = [];
    arms = new Map();
    wrong = [];
    wrongCount = 0;
    scorer;
    constructor(source) {
        this.source = source;
        this.scorer = new _scorer_js__WEBPACK_IMPORTED_MODULE_1__/* .Scorer */ .r(source.scorer);
    }
    /** @returns the record's verdict, null for one that is no measurement */
    add(record) {
        if (!(0,_arms_js__WEBPACK_IMPORTED_MODULE_0__/* .isMeasured */ .V)(record))
            return null;
        const row = rowOf(record, this.scorer);
        this.whole[0] ??= countsFrom(record);
        const arm = record.arm ?? `${record.provider}\n${record.model}`;
        const counts = this.arms.get(arm) ?? countsFrom(record);
        this.arms.set(arm, counts);
        count(this.whole[0], row);
        count(counts, row);
        if (!row.is_correct)
            this.addWrong(row);
        return row;
    }
    digest() {
        const [whole] = this.whole;
        return {
            summary: whole === undefined ? null : accuracyOf(whole, this.source, this.source.label),
            arms: this.byArm(),
            wrong: this.wrong,
            wrongCount: this.wrongCount,
        };
    }
    byArm() {
        const single = this.arms.size === 1;
        return [...this.arms].map(([arm, counts]) => accuracyOf(counts, this.source, single ? this.source.label : `${this.source.label} ${arm.replace('\n', ' ')}`));
    }
    addWrong(row) {
        this.wrongCount += 1;
        if (this.wrong.length < WRONG_KEPT)
            this.wrong.push(row);
    }
}
/** How many wrong answers a digest shows; the JSON has all. */
const WRONG_KEPT = 20;
/** Scores all records of a file at once. */
function scoreRun(source, records) {
    const tally = new AccuracyTally(source);
    const rows = [];
    for (const record of records) {
        const row = tally.add(record);
        if (row !== null)
            rows.push(row);
    }
    return { ...tally.digest(), records: rows };
}
function rowOf(record, scorer) {
    const { prompt_id, run_index, provider, model, ok, prompt_index } = record;
    const scored = scorer.score(record);
    return {
        ...{ prompt_id, run_index, provider, model, ok, prompt_index },
        reference_answer: scored.reference_answer,
        model_answer: scored.model_answer,
        normalized_reference_answer: scored.normalized_reference_answer,
        normalized_model_answer: scored.normalized_model_answer,
        is_correct: scored.is_correct,
        mismatch_reason: scored.mismatch_reason,
    };
}
function countsFrom(first) {
    return { first, total: 0, successful: 0, scored: 0, correct: 0, missingModel: 0, missingReference: 0, withReference: 0 };
}
function count(counts, row) {
    const hasReference = row.normalized_reference_answer !== null;
    counts.total += 1;
    counts.successful += row.ok ? 1 : 0;
    counts.withReference += hasReference ? 1 : 0;
    counts.scored += row.ok && hasReference ? 1 : 0;
    counts.correct += row.is_correct ? 1 : 0;
    counts.missingModel += row.mismatch_reason === 'missing_model_answer' ? 1 : 0;
    counts.missingReference += row.mismatch_reason === 'missing_reference_answer' ? 1 : 0;
}
function accuracyOf(counts, source, label) {
    const { first, total, successful, scored, correct } = counts;
    const rate = (of) => (counts.withReference === 0 || of === 0 ? null : (0,_rounding_js__WEBPACK_IMPORTED_MODULE_2__/* .round */ .L)(correct / of, 4));
    return {
        label,
        provider: first.provider,
        model: first.model,
        effort: first.effort ?? effortOf(source.label) ?? effortOf(source.benchmarkJsonl),
        scorer: source.scorer,
        benchmark_jsonl: source.benchmarkJsonl,
        total_records: total,
        successful_records: successful,
        failed_records: total - successful,
        scored_records: scored,
        correct_records: correct,
        incorrect_records: scored - correct,
        missing_model_answer_records: counts.missingModel,
        missing_reference_answer_records: counts.missingReference,
        accuracy_overall: rate(total),
        accuracy_success_only: rate(successful),
    };
}
/** The effort that a name ends its description with: `bedrock-medium`, `openai-gsm8k-gpt55-xhigh-merged-clean`. */
function effortOf(name) {
    const efforts = name.toLowerCase().split(/[^a-z]+/).filter((word) => /^(?:minimal|low|medium|high|xhigh)$/.test(word));
    return efforts.at(-1) ?? null;
}


/***/ }),

/***/ 53513:
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
    const child = (0,node_child_process__WEBPACK_IMPORTED_MODULE_0__.spawn)(process.execPath, [cliPath, 'simulate', ...words], { stdio: ['ignore', 'pipe', 'pipe', 'ipc'], detached: true });
    const env = await announced(child);
    return { env, close: () => end(child) };
}
/** Reads `NAME=value` lines until the endpoint is ready. */
async function announced(child) {
    const env = {};
    let complaint = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => (complaint = `${complaint}${text}`.slice(0, MOST_COMPLAINED)));
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
    // It has said in one line what is wrong with which option: so say we.
    if (child.exitCode === 2)
        throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ParityError */ .Y('INVALID_OPTION', complaint.trim().replace(/^error: /, ''));
    throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__/* .ParityError */ .Y('SERVICE_FAILED', `the embedded endpoint did not start: ${complaint.trim() || 'it said nothing'}`);
}
async function end(child) {
    if (child.exitCode !== null || child.signalCode !== null)
        return;
    const exited = (0,node_events__WEBPACK_IMPORTED_MODULE_1__.once)(child, 'exit');
    child.kill('SIGKILL');
    await exited;
}


/***/ })

};
