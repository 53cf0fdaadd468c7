export const id = 908;
export const ids = [908];
export const modules = {

/***/ 32908:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ compilePattern),
/* harmony export */   patternFault: () => (/* binding */ patternFault)
/* harmony export */ });
/* harmony import */ var re2js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2856);

/** Of a longer text only the end is searched: that is where an answer stands. */
const MOST_CHARACTERS = 100_000;
const FLAGS = { i: re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.CASE_INSENSITIVE, m: re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.MULTILINE, s: re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.DOTALL };
/** @returns null where the pattern can't be used; {@link patternFault} says why */
function compilePattern(source) {
    const compiled = compile(source);
    return typeof compiled === 'string'
        ? null
        : { test: (text) => compiled.matcher(text.slice(-MOST_CHARACTERS)).find() };
}
/** What is wrong with a pattern, as the end of a sentence; null where it can be used. */
function patternFault(source) {
    const compiled = compile(source);
    return typeof compiled === 'string' ? compiled : null;
}
function compile(source) {
    const [, delimited, letters] = /^\/([^]+)\/([ims]*)$/u.exec(source) ?? [];
    const flags = [...(letters ?? '')].reduce((bits, letter) => bits | (FLAGS[letter] ?? 0), 0);
    try {
        return re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.compile(re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JS */ .L3.translateRegExp(delimited ?? source), flags);
    }
    catch (error) {
        if (error instanceof re2js__WEBPACK_IMPORTED_MODULE_0__/* .RE2JSException */ .o_)
            return `is no pattern that RE2 can run (${error.message})`;
        throw error;
    }
}


/***/ })

};
