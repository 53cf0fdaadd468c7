export const id = 170;
export const ids = [170];
export const modules = {

/***/ 95360:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  compareCommand: () => (/* binding */ compareCommand),
  compareFiles: () => (/* binding */ compareFiles)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
var external_node_path_default = /*#__PURE__*/__webpack_require__.n(external_node_path_);
// EXTERNAL MODULE: ./src/core/report/markdown/comment.ts
var comment = __webpack_require__(68903);
// EXTERNAL MODULE: ./src/core/report/terminal/terminal.ts
var terminal = __webpack_require__(70127);
// EXTERNAL MODULE: ./src/core/text/sorted-json.ts
var sorted_json = __webpack_require__(86361);
// EXTERNAL MODULE: ./src/core/walkthrough/summary.ts
var summary = __webpack_require__(59438);
// EXTERNAL MODULE: ./src/effects/files/directory.ts
var directory = __webpack_require__(53605);
// EXTERNAL MODULE: ./src/effects/files/records.ts
var records = __webpack_require__(98584);
// EXTERNAL MODULE: ./src/effects/files/writing.ts
var writing = __webpack_require__(2018);
// EXTERNAL MODULE: ./src/errors.ts
var errors = __webpack_require__(83916);
// EXTERNAL MODULE: ./src/options/tables.ts
var tables = __webpack_require__(79489);
// EXTERNAL MODULE: ./src/core/audit/reconciliation.ts + 3 modules
var reconciliation = __webpack_require__(36012);
// EXTERNAL MODULE: ./src/core/compare/analyse.ts + 79 modules
var analyse = __webpack_require__(71705);
// EXTERNAL MODULE: ./src/core/record/arms.ts
var record_arms = __webpack_require__(13014);
// EXTERNAL MODULE: ./src/effects/tokens/tokenizer.ts
var tokenizer = __webpack_require__(98996);
;// CONCATENATED MODULE: ./src/prepare/evidence.ts





/**
 * Audits and compares what saved files hold.
 *
 * @throws ParityError `INVALID_RECORDS` where the files hold nothing that can be judged
 */
async function evidenceOf(files, options) {
    const { count } = await (0,tokenizer/* loadTokenizer */.Y)();
    const arms = (0,reconciliation/* reconcileCompared */.aJ)((0,record_arms/* groupArms */.n)(files), count);
    refuseNothingMeasured(arms, files);
    const comparison = (0,analyse/* analyse */.KH)(arms, count, {
        seed: options.seed,
        marginPp: options.accuracyMarginPp,
        latencyMargin: options.latencyMargin,
        scorer: options.scorer ?? recordedScorer(files) ?? 'gsm8k',
    });
    refuseNothingShared(comparison);
    return comparison;
}
/** Files without a measurement would pass an audit that found nothing because it saw nothing. */
function refuseNothingMeasured(arms, files) {
    if (arms.some(({ records }) => records.length > 0))
        return;
    const names = files.map(({ label }) => label).join(', ');
    const what = arms.length === 0 ? 'no record' : 'no measurement, only warm-ups, superseded attempts or retries';
    throw new errors/* ParityError */.Yw('INVALID_RECORDS', `nothing to judge: ${names} ${files.length === 1 ? 'holds' : 'hold'} ${what}; name the records of a run that has measured something.`);
}
function refuseNothingShared({ pairs }) {
    const shared = pairs.filter(({ n, excluded: { half_pairs: _, ...both } }) => n > 0 || Object.values(both).some(Boolean));
    if (pairs.length === 0 || shared.length > 0)
        return;
    const arms = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))].join(', ');
    throw new errors/* ParityError */.Yw('INVALID_RECORDS', `nothing to compare: no prompt went through two of the arms ${arms}; name runs over the same prompts.`);
}
function recordedScorer(files) {
    return files.find(({ settings }) => settings !== null)?.settings?.scorer ?? null;
}

;// CONCATENATED MODULE: ./src/commands/compare.ts











/** `compare`, on a laptop: saved runs, audited and compared pair by pair. */
async function compareCommand(context) {
    const options = (0,tables/* parseOptions */.Ac)(tables/* COMPARE_OPTIONS */.li, context.raw);
    if (context.operands.length === 0) {
        throw new errors/* ParityError */.Yw('INVALID_OPTION', 'compare needs records: name files or directories, e.g. parity-bench compare bedrock.jsonl openai.jsonl.');
    }
    const compared = await compareFiles(context.operands, options, { ...context, url: null });
    context.print((0,terminal/* renderTerminal */.b)(compared.context));
    context.print(['Files:', ...compared.files.map((file) => `  ${file}`)].join('\n'));
    return 0;
}
/**
 * Compares saved files for either face and writes what came of it.
 *
 * @throws ParityError `INVALID_RECORDS`, `UNWRITABLE_OUTPUT` or `DISK_FAILED`
 */
async function compareFiles(inputs, options, { log, secrets, url }) {
    const files = await (0,records/* readRecords */.T3)(inputs);
    for (const file of files.filter(({ tornAt }) => tornAt !== null))
        log.warn(`${file.path}: the last line was torn by a crash and is left out.`);
    await (0,directory/* prepareDirectory */.v)(options.outputDir);
    const comparison = secrets.redactWithin(await evidenceOf(files, options));
    const context = {
        comparison,
        records: files.flatMap(({ records }) => records.map((record) => withoutSecrets(record, secrets))),
        run: null,
        sources: secrets.redactWithin(files.map(({ label }) => label)),
        url,
    };
    const comparisonPath = external_node_path_default().join(options.outputDir, 'comparison.json');
    const commentPath = external_node_path_default().join(options.outputDir, 'comment.md');
    const summaries = files.map((file) => [external_node_path_default().join(options.outputDir, `${file.label}_summary.json`), (0,sorted_json/* sortedJson */.I)(summaryOf(file))]);
    refuseOverwriting(files, options.outputDir);
    for (const [file, text] of summaries)
        await (0,writing/* writeAtomically */.v)(file, text);
    await (0,writing/* writeAtomically */.v)(commentPath, (0,comment/* renderComment */.wQ)(context));
    await (0,writing/* writeAtomically */.v)(comparisonPath, (0,sorted_json/* sortedJson */.I)(comparison));
    return {
        comparison,
        context,
        files: [comparisonPath, commentPath, ...summaries.map(([file]) => file)],
        comparisonPath,
        commentPath,
        simulated: files.some(({ settings }) => settings?.simulated === true),
    };
}
/** Of a record, a report quotes the error only. */
function withoutSecrets(record, secrets) {
    return record.error === null ? record : { ...record, error: secrets.redact(record.error) };
}
/** A run's own summary has the name that ours would have beside it. */
function refuseOverwriting(files, outputDir) {
    const beside = files.find((file) => file.settings !== null && external_node_path_default().resolve(external_node_path_default().dirname(file.path)) === external_node_path_default().resolve(outputDir));
    if (beside === undefined)
        return;
    throw new errors/* ParityError */.Yw('INVALID_OPTION', (0,errors/* phrase */.MZ) `${(0,errors/* option */.uK)('output-dir')}: ${outputDir} holds ${external_node_path_default().basename(beside.path)}, whose summary would be overwritten; choose another directory.`);
}
function summaryOf({ label, records, settings }) {
    return {
        ...(0,summary/* walkthroughSummary */.F)(records),
        dataset: settings?.dataset ?? datasetOf(records) ?? label,
        ...(settings === null ? {} : { settings }),
    };
}
/** `gsm8k/test` of a file whose prompts are `gsm8k-test-0`, …; null where the ids do not tell. */
function datasetOf(records) {
    const [first] = records.map(({ prompt_id: id }) => /^gsm8k-(test|train)-\d+$/.exec(id)?.[1]);
    return first === undefined ? null : `gsm8k/${first}`;
}


/***/ }),

/***/ 70127:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ renderTerminal)
/* harmony export */ });
/* harmony import */ var _text_escaping_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(23139);
/* harmony import */ var _text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34081);
/* harmony import */ var _text_numbers_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(91489);
/* harmony import */ var _markdown_findings_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(39094);
/* harmony import */ var _markdown_headline_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(89760);
/* harmony import */ var _model_context_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33123);
/* harmony import */ var _model_figures_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(92385);
/* harmony import */ var _model_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25997);








const WIDTH = 100;
const LABEL_WIDTH = 28;
const CELL_WIDTH = 24;
/** So many arms fit beside their labels. */
const ARMS_A_TABLE = 3;
const MOST_PAIRS = 20;
/**
 * The comparison for somebody at a terminal: plain text of 100 columns, no
 * Markdown, no control characters, no line that a runner reads as a command.
 */
function renderTerminal(context) {
    const pairs = (0,_model_context_js__WEBPACK_IMPORTED_MODULE_4__/* .comparedPairs */ .XT)(context.comparison);
    const alone = (0,_model_context_js__WEBPACK_IMPORTED_MODULE_4__/* .loneArms */ .mT)(context.comparison);
    const parts = [
        opening(context),
        ...pairs.slice(0, MOST_PAIRS).map((compared) => pairPart(compared, context.comparison.audit)),
        ...(pairs.length > MOST_PAIRS
            ? [[`and ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(pairs.length - MOST_PAIRS)} more comparisons in the report`]]
            : []),
        ...chunks(alone, ARMS_A_TABLE).map(lonePart),
        faultPart(context.comparison.arms),
        auditPart(context.comparison.audit),
    ];
    const lines = parts.filter((part) => part.length > 0).flatMap((part, index) => (index === 0 ? part : ['', ...part]));
    return lines.map((line) => (0,_text_escaping_js__WEBPACK_IMPORTED_MODULE_0__/* .workflowSafe */ .Jk)(line).trimEnd()).join('\n');
}
function opening(context) {
    const { arms } = context.comparison;
    const nothing = arms.every(({ ok }) => ok === 0) ? ['No request brought an answer.'] : [];
    const simulated = (0,_model_context_js__WEBPACK_IMPORTED_MODULE_4__/* .isSimulated */ .Ht)(context)
        ? ['SIMULATED: every figure is of the embedded endpoint and says nothing of any provider.']
        : [];
    return [...simulated, ...nothing, ...(0,_markdown_headline_js__WEBPACK_IMPORTED_MODULE_3__/* .endingNotes */ .Jr)(context)].flatMap((line) => wrapped(line));
}
function pairPart({ pair, a, b }, findings) {
    const said = new Set(findings.map(({ message }) => message));
    const own = pair.qualifications.filter((text) => !said.has(text));
    return [
        ...legend([a, b]),
        '',
        `Verdict: ${(0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__/* .shortVerdict */ .k0)(pair, findings)}`,
        ...wrapped(`${(0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__/* .verdictClause */ .rq)(pair)}. ${(0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__/* .quotable */ .E7)(pair)}`),
        '',
        line('', pair.verdict === 'not comparable' ? ['a', 'b'] : ['a', 'b', 'a / b, or a − b, 95 %']),
        ...(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .figureRows */ .cJ)([a, b], pair.verdict === 'not comparable' ? null : pair).map(({ label, cells, difference }) => line(label, [...cells, difference])),
        ...listed('To be read with it:', own),
        ...listed('Left open:', (0,_model_verdict_text_js__WEBPACK_IMPORTED_MODULE_5__/* .openQuestions */ .qd)(pair)),
    ];
}
function lonePart(arms) {
    return [
        ...legend(arms),
        '',
        ...(arms.length > 1
            ? [
                line('', arms.map((_, index) => letter(index))),
            ]
            : []),
        ...(0,_model_figures_js__WEBPACK_IMPORTED_MODULE_7__/* .figureRows */ .cJ)(arms, null).map(({ label, cells }) => line(label, cells)),
    ];
}
function legend(arms) {
    return arms.map(({ arm }, index) => `${letter(index)}  ${(0,_model_context_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(arm)}`);
}
function letter(index) {
    return 'abcdefghijklmnopqrstuvwxyz'[index] ?? String(index);
}
/** Failures by cause, and attempts lost on the network: one line an arm that had any. */
function faultPart(arms) {
    const failing = arms.filter(({ failed, network_losses }) => failed + network_losses > 0);
    if (failing.length === 0)
        return [];
    const lines = failing.map(({ arm, failed, faults, network_losses }) => {
        const owners = Object.entries(faults).map(([fault, count]) => `${fault} ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(count)}`);
        const causes = owners.length === 0 ? '' : ` (${owners.join(', ')})`;
        const losses = network_losses === 0 ? '' : `; ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .counted */ .hS)(network_losses, 'attempt')} lost on the network`;
        return `${(0,_model_context_js__WEBPACK_IMPORTED_MODULE_4__/* .nameOf */ .Vb)(arm)}: ${(0,_text_numbers_js__WEBPACK_IMPORTED_MODULE_6__/* .grouped */ .zD)(failed)}${causes}${losses}`;
    });
    return ['Whose doing the failures were:', ...lines.flatMap((text) => bullet(text))];
}
const LONGEST_MESSAGE = 500;
function auditPart(findings) {
    const lines = findings.map(({ severity, rule, message }) => `${severity}, ${rule}: ${(0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(message, LONGEST_MESSAGE)}`);
    return [`Audit: ${(0,_markdown_findings_js__WEBPACK_IMPORTED_MODULE_2__/* .counts */ .tQ)(findings)}`, ...lines.flatMap((text) => bullet(text))];
}
function listed(title, texts) {
    return texts.length === 0 ? [] : ['', title, ...texts.flatMap((text) => bullet((0,_text_excerpts_js__WEBPACK_IMPORTED_MODULE_1__/* .excerpt */ .K)(text, LONGEST_MESSAGE)))];
}
function bullet(text) {
    return wrapped(text, WIDTH - 4).map((part, index) => `${index === 0 ? '  - ' : '    '}${part}`);
}
/** A cell that fills its column still ends in a space. */
function line(label, cells) {
    return `${label} `.padEnd(LABEL_WIDTH) + cells.map((cell) => `${cell} `.padEnd(CELL_WIDTH)).join('');
}
/** Breaks at spaces; a word longer than a line is broken where the line ends. */
function wrapped(text, width = WIDTH) {
    const lines = [];
    let current = '';
    for (const word of text.split(/\s+/).flatMap((part) => chunks([...part], width).map((chars) => chars.join('')))) {
        const longer = current === '' ? word : `${current} ${word}`;
        if (longer.length <= width)
            current = longer;
        else {
            lines.push(current);
            current = word;
        }
    }
    return current === '' ? lines : [...lines, current];
}
function chunks(items, size) {
    return Array.from({ length: Math.ceil(items.length / size) }, (_, index) => items.slice(index * size, (index + 1) * size));
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
