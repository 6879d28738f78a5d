// An ESLint rule: no property of an object is looked up, set or asked for by words that are not written in the code.
// `verbs[word]` answers a function where the word is "constructor"; a Map does not. `months[3]` and `names['en']` are fine.

import ts from 'typescript';

const MESSAGE = 'A word from elsewhere may be "constructor" or "__proto__": keep what is looked up by words in a Map.';

export const noLookupByText = {
  meta: { type: 'problem', docs: { description: 'keeps words of others away from Object.prototype' }, schema: [] },
  create({ sourceCode: { parserServices }, report }) {
    const isAnyText = (node) =>
      canBeAnyText(parserServices.getTypeAtLocation(node), parserServices.program.getTypeChecker());
    return {
      MemberExpression(node) {
        if (node.computed && isAnyText(node.property)) report({ node: node.property, message: MESSAGE });
      },
      'BinaryExpression[operator="in"]'(node) {
        if (node.left.type !== 'PrivateIdentifier' && isAnyText(node.left))
          report({ node: node.left, message: MESSAGE });
      },
    };
  },
};

/** Not for numbers and not for a choice of texts that the code names: 'day' | 'month'. */
function canBeAnyText(type, checker) {
  const wide = checker.getBaseConstraintOfType(type) ?? type;
  if (wide.isUnion()) return wide.types.some((one) => canBeAnyText(one, checker));
  return (
    (wide.flags & (ts.TypeFlags.Any | ts.TypeFlags.Unknown | ts.TypeFlags.String | ts.TypeFlags.TemplateLiteral)) !== 0
  );
}
