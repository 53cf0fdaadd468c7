/**
 * A value of which nothing is known, such as parsed JSON, a property of an event or
 * what was thrown, must pass a schema or a test; `as` would take its shape on trust.
 *
 * The ESLint rule reports each `as` whose operand has the type `unknown`, `any`,
 * `object` or `{}`. It needs type information.
 */
import typescript from 'typescript';

const UNKNOWN = typescript.TypeFlags.Any | typescript.TypeFlags.Unknown | typescript.TypeFlags.NonPrimitive;

export const foreignCasts = {
  meta: { type: 'problem', schema: [] },
  create({ sourceCode, report }) {
    const { program, getTypeAtLocation } = sourceCode.parserServices;
    const isUnknown = (type) => (type.flags & UNKNOWN) !== 0 || program.getTypeChecker().typeToString(type) === '{}';
    return {
      TSAsExpression(node) {
        const target = sourceCode.getText(node.typeAnnotation);
        if (target === 'const' || target === 'unknown' || !isUnknown(getTypeAtLocation(node.expression))) return;
        report({
          node,
          message: `Nothing is known of this value: parse it by a schema or test it, in place of \`as ${target}\`.`,
        });
      },
    };
  },
};
