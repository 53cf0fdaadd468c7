/** An error as a server writes it into a stream, in one of the shapes that are known of gateways and clouds. */
export interface ErrorFrame {
  readonly shape: string;
  /** False where the shape has room for words only. */
  readonly hasCode: boolean;
  /** The bytes of the stream, its empty line included. */
  readonly write: (code: string, message: string) => string;
}

const data = (value: unknown): string => `data: ${JSON.stringify(value)}\n\n`;

function frame(shape: string, write: ErrorFrame['write'], hasCode = true): ErrorFrame {
  return { shape, hasCode, write };
}

/** The one shape that is a terminal event of the API itself. */
export const FAILED_RESPONSE = 'a failed response';

/** Every shape with a code of the writer's choice, and those of words only. */
export const ERROR_FRAMES: readonly ErrorFrame[] = [
  frame('typed and flat', (code, message) => data({ type: 'error', code, message })),
  frame('typed and nested', (code, message) => data({ type: 'error', error: { code, message } })),
  frame('typed and nested, its code as a type', (code, message) =>
    data({ type: 'error', error: { type: code, message } }),
  ),
  frame('nested without a type', (code, message) => data({ error: { code, message } })),
  frame('nested twice', (code, message) => data({ error: { error: { code, message } } })),
  frame('in a frame of the Chat API', (code, message) =>
    data({ id: 'gen-1', choices: [{ finish_reason: 'error' }], error: { code, message } }),
  ),
  frame('in a frame of a type that nobody knows', (code, message) =>
    data({ type: 'upstream.failure', error: { type: code, message } }),
  ),
  frame('beside an event of this API', (code, message) =>
    data({ type: 'response.in_progress', error: { code, message } }),
  ),
  frame('in the names of the query services of AWS', (code, message) =>
    data({ Error: { Message: message, Code: code } }),
  ),
  frame('one of a list of errors', (code, message) => data({ errors: [{ code, message }] })),
  frame('named by an event line in capitals', (code, message) => `event: ERROR\n${data({ message, code })}`),
  frame('named by its event line only', (code, message) => `event: error\n${data({ message, param: null, code })}`),
  frame(
    'named by an event line behind its data',
    (code, message) => `data: ${JSON.stringify({ message, code })}\nevent: error\n\n`,
  ),
  frame('flat without a type', (code, message) => data({ code, message })),
  frame('an AWS exception by its type', (code, message) => data({ __type: `com.amazon.coral#${code}`, message })),
  frame('a list of one', (code, message) => data([{ error: { code, message } }])),
  frame(FAILED_RESPONSE, (code, message) =>
    data({ type: 'response.failed', response: { status: 'failed', error: { code, message } } }),
  ),
  frame('a text', (_, message) => data({ error: message }), false),
  frame('named so, in plain text', (_, message) => `event: error\ndata: ${message}\n\n`, false),
  frame('only a message, as API Gateway sends it', (_, message) => data({ message }), false),
];
