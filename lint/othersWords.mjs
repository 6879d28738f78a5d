// Words of articles, file names and kept files reach VS Code through `plain` (src/editor/plain.ts) alone: these selectors refuse
// the direct way. test/unit/lint/othersWords.test.ts tries each of them.

const DIALOGUES =
  '/^(show(InputBox|QuickPick|WorkspaceFolderPick|InformationMessage|WarningMessage|ErrorMessage)|setStatusBarMessage|create(InputBox|QuickPick))$/';
/** Their first texts are shown; how many that are. */
const SHOWN = {
  CodeAction: [0],
  TreeItem: [0],
  DocumentSymbol: [0, 1],
  Diagnostic: [1],
  DiagnosticRelatedInformation: [1],
};
const CLASSES = `/^(MarkdownString|CodeLens|InlayHint|InlayHintLabelPart|${Object.keys(SHOWN).join('|')})$/`;
const PROPERTIES = '/^(text|tooltip|message|description|title|label)$/';

const isPlain = (node) => `[${node}callee.name='plain']`;

const throughDialogue = [
  `MemberExpression[property.name=${DIALOGUES}]`,
  `MemberExpression[property.value=${DIALOGUES}]`,
].concat(`ObjectPattern > Property[key.name=${DIALOGUES}]`);

const throughPlain = [
  ...Object.entries(SHOWN).flatMap(([name, places]) =>
    places.map((at) => `NewExpression[callee.name='${name}']:not(${isPlain(`arguments.${at}.`)})`),
  ),
  `AssignmentExpression[left.property.name=${PROPERTIES}]:not(:matches(${isPlain('right.')}, [right.callee.name='statusText']))`,
  `AssignmentExpression[left.property.value=${PROPERTIES}]:not(${isPlain('right.')})`,
  `CallExpression[callee.property.name='createWebviewPanel']:not(${isPlain('arguments.1.')})`,
  `CallExpression[callee.property.name='report'] > ObjectExpression > Property[key.name='message']:not(${isPlain('value.')})`,
  `CallExpression[callee.property.name='withProgress'] > ObjectExpression > Property[key.name='title']:not(${isPlain('value.')})`,
];

const asOurMarkup = [
  `NewExpression[callee.name='MarkdownString']:not([arguments.0.callee.name='cardMarkdown'])`,
  `MemberExpression[property.name=/^append(Markdown|Codeblock)$/]`,
  `AssignmentExpression[left.property.name=/^(isTrusted|supportHtml|supportThemeIcons)$/]:not([right.type='ObjectExpression'])`,
  `:matches(MemberExpression[property.name=/^(innerHTML|outerHTML|srcdoc|insertAdjacentHTML|createContextualFragment)$/])`,
];

const asAddress = [
  `MemberExpression[property.name='openExternal']`,
  `Literal[value=/^(vscode\\.open|_open\\.external)/]`,
];

/** Another name for a class of VS Code would slip through. */
const underItsName = [
  `ImportDeclaration[source.value='vscode'] > ImportNamespaceSpecifier`,
  `ImportDeclaration[source.value='vscode'] > ImportSpecifier[imported.name=${CLASSES}]:not([local.name=${CLASSES}])`,
  `NewExpression[callee.name=/^(CodeLens|InlayHint|InlayHintLabelPart)$/]`,
  `ImportExpression[source.value='vscode']`,
  `CallExpression[callee.name='require']`,
];

/** Words of others are handed to no program, and pages get their titles as all else does. */
const asProgram = [
  `MemberExpression[property.name=/^(createTerminal|sendText|executeTask)$/]`,
  `NewExpression[callee.name=/^(ShellExecution|ProcessExecution)$/]`,
  `ImportDeclaration[source.value=/^(node:)?vm$/]`,
  `:matches(CallExpression[callee.name='eval'], NewExpression[callee.name='Function'])`,
];

const rule = (message) => (selector) => ({ selector, message });

/** The program of a thread is a file that ships: src/library/thread.ts and worker.ts alone know of threads. */
export const threads = rule('Threads are started by src/library/thread.ts.')(
  `ImportDeclaration[source.value=/^(node:)?worker_threads$/]`,
);

/** This program starts itself alone, with no word of others among its arguments: src/commandLine/bulk/processes.ts. */
export const processes = [
  `ImportDeclaration[source.value=/^(node:)?child_process$/]:not([specifiers.length=1][specifiers.0.imported.name='fork'])`,
  `CallExpression[callee.name='fork']:not([arguments.0.callee.name='join'][arguments.1.type='ArrayExpression'])`,
].map(rule('Only this program itself is started, by fork.'));

export const noProcesses = rule('Nothing that Dateline reads is run.')(
  `ImportDeclaration[source.value=/^(node:)?child_process$/]`,
);

export const othersWords = [
  ...throughDialogue.map(rule('Ask and say things by src/editor/dialogue.ts: VS Code reads links out of these texts.')),
  ...throughPlain.map(rule('Pass this text through plain() or statusText(): it may hold words of others.')),
  ...asOurMarkup.map(rule('Words of others are never markup: make a card (cardMarkdown) or text nodes.')),
  ...asProgram.map(rule('Nothing that Dateline reads is run.')),
  ...asAddress.map(rule('An address that others wrote is shown and never opened.')),
  ...underItsName.map(
    rule('Import the things of vscode one by one and under their own names; none of those that show marks.'),
  ),
];
