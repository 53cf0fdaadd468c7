export const id = 271;
export const ids = [271];
export const modules = {

/***/ 99271:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  authCommand: () => (/* binding */ authCommand)
});

;// CONCATENATED MODULE: ./src/auth/report.ts
/**
 * What the seed's check prints: how requests would be authenticated, by the
 * names of their headers and never by a value. Credentials are fetched (so a
 * refused role shows here), no model is called.
 *
 * @throws ParityError where no credentials can be had
 */
async function authReport(endpoint, authorizer, at) {
    await authorizer.prepare();
    const request = { method: 'POST', url: endpoint.responsesUrl, headers: { 'content-type': 'application/json', 'x-client-request-id': 'auth' }, body: '{}' };
    const headers = await authorizer.sign(request, at);
    return [
        `auth_mode=${authorizer.mode}`,
        `base_url=${endpoint.baseUrl}`,
        `region=${endpoint.region ?? 'n/a'}`,
        `sigv4_service=${authorizer.mode === 'sigv4' ? endpoint.provider.sigv4Service : 'n/a'}`,
        `signed_header_names=${signedNames(headers['authorization'] ?? '')}`,
    ];
}
/** As the signature itself names them; a bearer call signs nothing. */
function signedNames(authorization) {
    return /SignedHeaders=([a-z0-9;-]+)/.exec(authorization)?.[1]?.replaceAll(';', ', ') ?? 'n/a';
}

// EXTERNAL MODULE: ./src/auth/authorizer.ts + 9 modules
var auth_authorizer = __webpack_require__(2216);
// EXTERNAL MODULE: ./src/effects/clock.ts
var clock = __webpack_require__(66200);
// EXTERNAL MODULE: ./src/options.ts
var src_options = __webpack_require__(88381);
// EXTERNAL MODULE: ./src/providers/endpoint.ts
var providers_endpoint = __webpack_require__(79833);
// EXTERNAL MODULE: ./src/providers/lookup.ts + 3 modules
var lookup = __webpack_require__(21123);
// EXTERNAL MODULE: ./src/providers/url.ts
var url = __webpack_require__(68619);
// EXTERNAL MODULE: ./src/commands/context.ts
var commands_context = __webpack_require__(80165);
;// CONCATENATED MODULE: ./src/commands/auth.ts








/** `auth`: how each provider would be authenticated, by header names. Calls no model. */
async function authCommand(context) {
    const options = (0,src_options/* parseOptions */.Ac)(src_options/* AUTH_OPTIONS */.qp, context.raw, commands_context/* flag */.J);
    const urls = (0,url/* baseUrlsOf */.Di)(options.baseUrl, options.provider);
    for (const name of options.provider) {
        const provider = (0,lookup/* providerOf */.l)(name);
        const endpoint = (0,providers_endpoint/* endpointOf */.X)(provider, { model: provider.defaultModel ?? 'none', region: options.region, baseUrl: urls.get(name) ?? null }, context.env);
        const authorizer = await (0,auth_authorizer/* authorizerFor */.B)(provider, context.env, {
            region: endpoint.region,
            roleArn: null,
            sessionSeconds: 3600,
            sessionName: 'parity-bench',
            getIdToken: null,
            clock: clock/* systemClock */.m,
            warn: context.log.warn,
            learnSecret: () => { },
        });
        const lines = await authReport(endpoint, authorizer, clock/* systemClock */.m.now());
        context.print([...(options.provider.length > 1 ? [`provider=${name}`] : []), ...lines].join('\n'));
    }
    return 0;
}


/***/ }),

/***/ 80165:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ flag)
/* harmony export */ });
/** How the command line writes an option's name in a message. */
function flag(name) {
    return `--${name}`;
}


/***/ })

};
