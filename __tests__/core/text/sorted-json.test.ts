import { expect, it } from '@jest/globals';
import { sortedJson } from '../../../src/core/text/sorted-json.js';

it("JSON has its keys sorted at every depth, two spaces, a newline at the end, as Python's json.dumps", () => {
  expect(sortedJson({ b: [{ z: 1, a: null }], a: 'é', B: {} })).toBe(
    '{\n  "B": {},\n  "a": "é",\n  "b": [\n    {\n      "a": null,\n      "z": 1\n    }\n  ]\n}\n',
  );
});

it('JSON keeps a key that an object treats specially', () => {
  expect(sortedJson(JSON.parse('{"__proto__": {"b": 1, "a": 2}}'))).toBe(
    '{\n  "__proto__": {\n    "a": 2,\n    "b": 1\n  }\n}\n',
  );
});
