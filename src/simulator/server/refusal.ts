/** The error object of this API. */
export interface ApiError {
  readonly message: string;
  readonly type: string;
  readonly param: string | null;
  readonly code: string | null;
}

/** A plain HTTP answer instead of a stream. */
export interface Refusal {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly content:
    | { readonly kind: 'error'; readonly error: ApiError }
    | { readonly kind: 'text'; readonly text: string };
}

type Headers = Readonly<Record<string, string>>;

export function errorRefusal(status: number, error: ApiError, headers: Headers = {}): Refusal {
  return { status, headers: { 'content-type': 'application/json', ...headers }, content: { kind: 'error', error } };
}

export function invalidRequest(message: string, param: string | null, code: string | null, status = 400): Refusal {
  return errorRefusal(status, { message, type: 'invalid_request_error', param, code });
}

export function textRefusal(status: number, contentType: string, text: string, headers: Headers = {}): Refusal {
  return { status, headers: { 'content-type': contentType, ...headers }, content: { kind: 'text', text } };
}

export function unknownModel(model: string): Refusal {
  const message = `The model \`${model}\` does not exist or you do not have access to it.`;
  return invalidRequest(message, null, 'model_not_found', 404);
}

export function wrongOpenAiKey(shown: string): Refusal {
  const message = `Incorrect API key provided: ${shown}. You can find your API key at https://platform.openai.com/account/api-keys.`;
  return invalidRequest(message, null, 'invalid_api_key', 401);
}

/** Mantle's answer to a signature or key it does not accept: 401 with AWS's own words. The code is AWS's, a guess. */
export function awsRefusal(code: string, message: string): Refusal {
  return errorRefusal(401, { message, type: 'authentication_error', param: null, code });
}
