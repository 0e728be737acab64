/* long: table
 *
 * The words of every message in English. `words` says what is wrong, with the
 * particulars behind; the page for --explain says why it is said, shows lines
 * that bring it about, and what to write instead.
 */
#include "base/message.h"

static const struct message messages[DIAG_CODES] = {
    [DIAG_CANNOT_READ] = {
        "cannot read '{0}': {1}",
        "A file or folder of the plan could not be opened. What stands in it is\n"
        "missing from every result, so nothing else that is said can be relied on.",
        "people.plan.yaml belongs to another user, and you may not read it",
        "Give yourself the right to read it:\n"
        "    chmod u+r people.plan.yaml\n"
        "or move what does not belong to the plan out of its folder."},
    [DIAG_NO_PLAN] = {
        "no plan here: {0} holds no plan.yaml",
        "A plan is a folder with a file named plan.yaml in it. The folder that was\n"
        "looked at has none, or what has that name is a folder or a link.",
        "plan-check docs            (docs/ holds no plan.yaml)",
        "Name the folder of the plan, or go there first:\n"
        "    plan-check -C plans/web-shop\n"
        "A new plan begins with a plan.yaml that holds the project:\n"
        "    project:\n"
        "      id: web-shop\n"
        "      name: Web shop\n"
        "      start: 2026-03-02"},
    [DIAG_LINK_OUTSIDE] = {
        "symbolic link that leaves the plan, not followed: '{0}'",
        "Only files below the folder of the plan are read. A link that led outside\n"
        "could bring private files into a report without anybody seeing it in\n"
        "review.",
        "people.plan.yaml -> ../other-project/people.plan.yaml",
        "Copy the file into the folder of the plan, or remove the link. A name that\n"
        "begins with a dot is not looked at: keep links to other things as .name"},
    [DIAG_FILE_TOO_LARGE] = {
        "file too large: '{0}' has over 256 MiB",
        "No plan written by people comes near this size. Most often something else\n"
        "was saved under a name that ends in .plan.yaml.",
        "backup.plan.yaml           (300 MiB)",
        "Move the file away, or name it otherwise. A very large plan can be split\n"
        "over as many files as you like: every *.plan.yaml is read."},
    [DIAG_TREE_TOO_LARGE] = {
        "too many files or folders: '{0}' goes {1}",
        "Every folder below plan.yaml is looked through. This tree goes on so far\n"
        "that it is surely not meant: a copy inside a copy, or a folder of\n"
        "programs.",
        "plan.yaml\n"
        "old/old/old/old/old/ ...   (over 64 folders deep)",
        "Move the folder out of the plan, or give it a name that begins with a dot:\n"
        "then it is not entered."},
    [DIAG_NOT_UTF8] = {
        "not UTF-8: byte {0} belongs to another encoding",
        "Plans are UTF-8 text. This byte belongs to another encoding, so letters\n"
        "with accents or Chinese characters would come out wrong everywhere.",
        "people:\n"
        "  - id: rene\n"
        "    name: Ren\\xe9 Martin   (saved as Latin-1)",
        "Save the file as UTF-8 in your editor, or convert it:\n"
        "    iconv -f LATIN1 -t UTF-8 plan.yaml >new && mv new plan.yaml\n"
        "For files from a Chinese Windows, write GB18030 in place of LATIN1."},
    [DIAG_CONTROL_CHARACTER] = {
        "control character: {0}",
        "The file holds a character that is no text and cannot be seen. It was most\n"
        "likely pasted, or the file is damaged.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build<U+0007>",
        "Delete the character at this place. Deleting the whole word and typing it\n"
        "again is the surest way."},
    [DIAG_HIDDEN_LINE_BREAK] = {
        "line break that editors do not show: {0}",
        "This character breaks the line for some programs and not for others, so\n"
        "two readers of the file would see two different plans.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build<U+2028>    effort: 5d",
        "Replace it by an ordinary line break. A file with line ends of the old Mac\n"
        "(U+000D alone) is converted by:\n"
        "    tr '\\r' '\\n' <plan.yaml >new && mv new plan.yaml"},
    [DIAG_UTF16] = {
        "UTF-16 text: save the file as UTF-8",
        "Plans are UTF-8 text. Windows programs write UTF-16 where they say\n"
        "\"Unicode\".",
        "plan.yaml saved by Notepad as \"Unicode\", or written by > in PowerShell",
        "Save the file again with the encoding UTF-8, or convert it:\n"
        "    iconv -f UTF-16 -t UTF-8 plan.yaml >new && mv new plan.yaml"},
    [DIAG_CONFLICT_MARKER] = {
        "conflict marker of an unfinished merge",
        "Two people changed the same lines, and git left both versions in the file\n"
        "for you to choose from. Until then nobody knows which plan is meant.",
        "<<<<<<< HEAD\n"
        "    effort: 5d\n"
        "=======\n"
        "    effort: 8d\n"
        ">>>>>>> review",
        "Keep the lines that are right, delete the others and the three marker\n"
        "lines, then:\n"
        "    git add plan.yaml && git commit"},
    [DIAG_TAB_INDENT] = {
        "tab in the indentation: use spaces",
        "YAML indents with spaces only: a tab is as wide as each editor likes, so\n"
        "nobody could tell what belongs to what.",
        "tasks:\n"
        "  - id: build\n"
        "<TAB>name: Build",
        "Replace the tab by spaces, and set your editor to insert spaces:\n"
        "    tasks:\n"
        "      - id: build\n"
        "        name: Build"},
    [DIAG_YAML_SYNTAX] = {
        "not YAML: {0}",
        "From this place on the file cannot be read. What stands above it was\n"
        "checked, what stands below was not.",
        "tasks:\n"
        "  - id: build\n"
        "    effort 5d",
        "Write every line as `key: value`, with a colon and a blank:\n"
        "    effort: 5d\n"
        "The mistake may also be in the line above."},
    [DIAG_YAML_QUOTE_IT] = {
        "a value that begins with '{0}' must be quoted",
        "YAML uses this sign for something of its own at the beginning of a value,\n"
        "so the text that was meant is not read as text.",
        "tasks:\n"
        "  - id: build\n"
        "    name: @home page",
        "Put the value in quotes:\n"
        "    name: \"@home page\"\n"
        "The signs are: @ ` % & * ! | > [ { # ?"},
    [DIAG_YAML_COLON] = {
        "': ' inside a value, or a key indented too far: quote the value, or mend the indentation",
        "A colon with a blank behind it makes a key. Here it stands where no key\n"
        "can be: inside a text, or in a line that is indented further than the one\n"
        "above.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build: the shop",
        "Quote a text with a colon in it:\n"
        "    name: \"Build: the shop\"\n"
        "A key that went too far to the right belongs under the first one:\n"
        "    - id: build\n"
        "      name: Build"},
    [DIAG_YAML_OPEN_QUOTE] = {
        "quote without an end",
        "A quote was opened here and never closed, so the rest of the file was\n"
        "taken for text.",
        "tasks:\n"
        "  - id: build\n"
        "    name: \"Build the shop",
        "Close the quote at the end of the value:\n"
        "    name: \"Build the shop\"\n"
        "Most values need no quotes at all:\n"
        "    name: Build the shop"},
    [DIAG_YAML_INDENT] = {
        "indentation that fits nothing above it",
        "What is indented alike belongs together. This line begins in a column that\n"
        "no line above it began in, or something stands where nothing can follow.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "   effort: 5d",
        "Line the keys of one record up under its first key:\n"
        "    - id: build\n"
        "      name: Build\n"
        "      effort: 5d\n"
        "If the line looks right, look for a quote that ends too early above it."},
    [DIAG_YAML_OPEN_BRACKET] = {
        "bracket without an end, or without a comma between its entries",
        "A bracket was opened here, and what followed up to the end was no list:\n"
        "the closing bracket or a comma is missing.",
        "tasks:\n"
        "  - id: build\n"
        "    assignees: [li, zhao\n"
        "    effort: 5d",
        "Close the bracket, or better, write one entry a line:\n"
        "    assignees:\n"
        "      - li\n"
        "      - zhao\n"
        "A text that begins with [ or { needs quotes."},
    [DIAG_YAML_ESCAPE] = {
        "escape that YAML does not know, inside double quotes",
        "Inside double quotes a backslash begins a special character. The one here\n"
        "is not known; paths of Windows are where this happens most.",
        "tasks:\n"
        "  - id: build\n"
        "    name: \"Copy to C:\\plans\"",
        "Use single quotes, in which a backslash is a backslash, or none:\n"
        "    name: 'Copy to C:\\plans'"},
    [DIAG_YAML_ANCHOR] = {
        "anchors and aliases are not used in plans: '{0}'; quote the value if it is text",
        "Anchors (&name) and aliases (*name) make one record out of pieces of\n"
        "others. Such a plan cannot be reviewed line by line, and small files can\n"
        "be blown up to any size.",
        "tasks:\n"
        "  - id: build\n"
        "    assignees: &team\n"
        "      - li",
        "Write the values where they belong. What tasks have in common can stand\n"
        "once, on the task they are part of: owner, priority, goals, due and\n"
        "calendar are inherited. A text that begins with & or * needs quotes:\n"
        "    name: \"*** urgent ***\""},
    [DIAG_YAML_MERGE_KEY] = {
        "merge keys are not used in plans: '<<'",
        "`<<` copies the keys of another record into this one. Such a plan cannot\n"
        "be reviewed line by line.",
        "tasks:\n"
        "  - id: build\n"
        "    <<: {owner: li, effort: 5d}",
        "Write the keys themselves:\n"
        "    owner: li\n"
        "    effort: 5d"},
    [DIAG_YAML_TAG] = {
        "tags are not used in plans: '{0}'; quote the value if it is text",
        "A tag (!name) says of what type a value is. In a plan the field says that,\n"
        "so tags are not needed, and some of them make other programs run code.",
        "tasks:\n"
        "  - id: build\n"
        "    name: !important Build",
        "Remove the tag. A text that begins with ! needs quotes:\n"
        "    name: \"!important Build\""},
    [DIAG_YAML_SECOND_DOCUMENT] = {
        "second document in one file",
        "A line of --- or ... ends one document and begins another. A file of a\n"
        "plan is one document; what follows would be left out unseen.",
        "project:\n"
        "  id: web-shop\n"
        "---\n"
        "tasks: []",
        "Delete the line, or move what follows it into a file of its own, such as\n"
        "build.plan.yaml."},
    [DIAG_YAML_COMPLEX_KEY] = {
        "a key must be one short word",
        "What stands before a colon names a field. Here it is a list, a mapping, or\n"
        "a text of over 256 bytes.",
        "tasks:\n"
        "  - id: build\n"
        "    [owner, by]: li",
        "Write each field on a line of its own:\n"
        "    owner: li"},
    [DIAG_DUPLICATE_KEY] = {
        "key given twice: '{0}'",
        "A key can stand only once in a record. With two, one reader of the file\n"
        "would believe the first, and another the second.",
        "tasks:\n"
        "  - id: build\n"
        "    effort: 5d\n"
        "    effort: 8d",
        "Keep the line that is right and delete the other. Two lists of one name\n"
        "are put together under one key:\n"
        "    tasks:\n"
        "      - id: build\n"
        "      - id: test"},
    [DIAG_TOO_DEEP] = {
        "nested too deep: over 64 levels",
        "Lists and mappings stand inside each other further than any plan needs. A\n"
        "task inside a task goes two levels down each time.",
        "x-notes: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
        "Take the inner part out. A task can stand at the top of a file and say\n"
        "where it belongs:\n"
        "    tasks:\n"
        "      - id: sketches\n"
        "        parent: design"},
    [DIAG_SCALAR_TOO_LONG] = {
        "text too long: over 1 MiB",
        "One value is longer than a book. It is left out, and the rest is read.",
        "tasks:\n"
        "  - id: build\n"
        "    note: (over 1 MiB of text)",
        "Keep long texts in files of their own beside the plan, and link them:\n"
        "    note: See [the specification](https://example.com/specification)."},
    [DIAG_YAML_DIRECTIVE] = {
        "directives are not used in plans: a line that begins with '%'",
        "A line that begins with % speaks to the YAML reader and not about the\n"
        "plan. Plans are read in one way only.",
        "%YAML 1.1\n"
        "---\n"
        "project:\n"
        "  id: web-shop",
        "Delete the line, and the line of --- below it."},
    [DIAG_LOST_HASH] = {
        "YAML takes the rest for a comment: '{0}'; quote the value",
        "A # with a blank before it begins a comment. What follows does not belong\n"
        "to the value, and will not be in any report.",
        "tasks:\n"
        "  - id: fix\n"
        "    name: Fix #12 before the launch\n"
        "    duration: 1d",
        "Quote the value if the # belongs to it:\n"
        "    name: \"Fix #12 before the launch\"\n"
        "If it is a comment, put a blank behind the #:\n"
        "    duration: 1d # a guess"},
    [DIAG_YAML_11_GUESS] = {
        "other YAML programs do not read this as text: '{0}'; quote it",
        "Planloom reads this as the text that stands there. Other YAML programs\n"
        "make \"true\", \"false\" or another number of it, and the two would then\n"
        "disagree.",
        "clients:\n"
        "  - id: norway\n"
        "    name: NO\n"
        "    phone: 0123",
        "Quote it, and every program reads the same:\n"
        "    name: \"NO\"\n"
        "    phone: \"0123\""},
    [DIAG_HIDDEN_CHARACTER] = {
        "character that cannot be seen: {0}",
        "A character that is not shown, or that turns the direction of writing\n"
        "around, makes a line look like another one. In a name, line breaks count\n"
        "too: a name is one line.",
        "tasks:\n"
        "  - id: build\n"
        "    name: \"Build\\nthe shop\"",
        "Remove the character. Write a longer text under note:\n"
        "    name: Build the shop\n"
        "    note: |\n"
        "      Two lines\n"
        "      of text."},
    [DIAG_FRONT_MATTER_OPEN] = {
        "front matter without an end: a second line of --- is missing",
        "An entry in Markdown begins with its fields between two lines of ---. The\n"
        "second line is missing, so it cannot be told where the fields end.",
        "---\n"
        "category: supplier\n"
        "owner: li\n"
        "\n"
        "# The vendor is late",
        "Close the fields with a second line of ---, at the beginning of a line:\n"
        "    ---\n"
        "    category: supplier\n"
        "    owner: li\n"
        "    ---\n"
        "    # The vendor is late"},
    [DIAG_MARKDOWN_TOO_LONG] = {
        "prose too long: over 64 KiB",
        "A text of this length belongs in a document, not in the note of a record:\n"
        "it would bury every report that shows it.",
        "risks/vendor-late.md       (with over 64 KiB of text)",
        "Keep what the plan needs, move the rest into a file of its own, and link\n"
        "it:\n"
        "    See [the study](https://example.com/study)."},
    [DIAG_MARKDOWN_TOO_DEEP] = {
        "prose with over 32 quote or list marks in one line",
        "A line with so many marks of quotes or lists makes programs that print\n"
        "Markdown run for hours. It is damaged text, or an attack.",
        ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> as I said",
        "Take the marks away:\n"
        "    > as I said"},
    [DIAG_CSV_QUOTE] = {
        "{0} in a cell of a CSV file",
        "A cell in double quotes ends with a double quote, and behind it stands a\n"
        "comma or the end of the line. Otherwise nobody can tell where cells end.",
        "date,person,task,hours,note\n"
        "2026-11-20,li,build,4,\"the \"new\" page\"",
        "Write a double quote inside a cell twice:\n"
        "    2026-11-20,li,build,4,\"the \"\"new\"\" page\""},
    [DIAG_CSV_CELLS] = {
        "row of {0} cells below a header of {1}",
        "Every row has as many cells as the first row has names, empty ones too.\n"
        "With more or fewer it cannot be told which is which.",
        "date,person,task,hours\n"
        "2026-11-20,li,build",
        "Write every cell, and put quotes around one that has a comma in it:\n"
        "    2026-11-20,li,build,4"},
    [DIAG_CSV_HEADER] = {
        "no header: the first row names the columns, such as {0}",
        "The columns of a CSV file may stand in any order, so its first row says\n"
        "which is which.",
        "2026-11-20,li,build,4",
        "Put the names above:\n"
        "    date,person,task,hours\n"
        "    2026-11-20,li,build,4"},
    [DIAG_UNKNOWN_REGISTER] = {
        "unknown register: '{0}'[; did you mean '{1}'?]",
        "At the top of a file stand the names of registers: project, people, tasks\n"
        "and so on. This is none of them, so nothing below it was read.",
        "task:\n"
        "  - id: build",
        "Write the name of the register, which is in the plural for lists:\n"
        "    tasks:\n"
        "      - id: build\n"
        "A key that begins with x- is your own, and is left alone:\n"
        "    x-notes: anything"},
    [DIAG_UNKNOWN_KEY] = {
        "unknown key of {1}: '{0}'[; did you mean '{2}'?]",
        "This record has no field of that name. A misspelt field would be left out\n"
        "without a word otherwise, and the plan would be wrong.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    efort: 5d",
        "Write the field as the message suggests:\n"
        "    effort: 5d\n"
        "A field of your own begins with x-, and is kept and left alone:\n"
        "    x-estimate-by: zhao"},
    [DIAG_COMPUTED_KEY] = {
        "'{0}' is computed, not written: {1}",
        "This follows from the rest of the plan. If it were written down too, it\n"
        "would be wrong after the next change.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    effort: 5d\n"
        "    start: 2026-03-09",
        "Delete the line. To say when work may begin, write a constraint; to say\n"
        "when it did begin, write progress:\n"
        "    constraint: snet 2026-03-09\n"
        "    progress:\n"
        "      - date: 2026-03-09\n"
        "        task: build\n"
        "        actual_start: 2026-03-09"},
    [DIAG_MISSING_FIELD] = {
        "missing in this {1}: '{0}'[ (of '{2}')]",
        "Every record of this kind needs the field: without it nothing can be\n"
        "computed, or no reader knows what is meant. A key with nothing behind it\n"
        "counts as not given.",
        "tasks:\n"
        "  - id: build\n"
        "    effort: 5d",
        "Add the field:\n"
        "    - id: build\n"
        "      name: Build the shop\n"
        "      effort: 5d"},
    [DIAG_WRONG_SHAPE] = {
        "wrong shape for {0}",
        "A list stands where one value is meant, or a value where a list or a\n"
        "mapping is, so it was left out.",
        "tasks:\n"
        "  - id: build\n"
        "    name: [Build, the, shop]",
        "One value stands behind its key, a list has one - a line, a mapping one\n"
        "key a line:\n"
        "    name: Build the shop\n"
        "    depends_on:\n"
        "      - design\n"
        "    ext:\n"
        "      jira: SHOP-12"},
    [DIAG_WRONG_FILE] = {
        "'{0}' stands only in plan.yaml",
        "The project and its policy are said once, in plan.yaml, so that everybody\n"
        "knows where to look and two files cannot contradict each other.",
        "policy:                    (in build.plan.yaml)\n"
        "  schedule:\n"
        "    logic: override",
        "Move these lines into plan.yaml."},
    [DIAG_NOT_AN_ID] = {
        "not an id: '{0}'; ids are letters, digits, '.', '_' and '-', at most 64, beginning "
        "with a letter",
        "An id is how the rest of the plan refers to a record, so it must be easy\n"
        "to type and safe in links and file names. Spaces and letters with accents\n"
        "are for the name.",
        "tasks:\n"
        "  - id: 1st sketch\n"
        "    name: First sketch",
        "Use letters, digits, points, lines and dashes, a letter first:\n"
        "    - id: first-sketch\n"
        "A date may stand before it:\n"
        "    - id: 2026-03-09-kickoff"},
    [DIAG_DUPLICATE_ID] = {
        "id given twice: '{0}'",
        "Two records have one id, so a reference to it could mean either of them.\n"
        "Ids are unique in the whole plan, over all files and registers.",
        "tasks:\n"
        "  - id: test\n"
        "    name: Test the shop\n"
        "  - id: test\n"
        "    name: Test the cart",
        "Give one of them another id, and follow up what refers to it:\n"
        "    - id: test-cart\n"
        "      name: Test the cart"},
    [DIAG_DUPLICATE_ID_CASE] = {
        "ids that differ only by case: '{0}' and '{1}'",
        "Two ids that differ only in capital letters are mistaken for each other by\n"
        "people, and are the same file name on some systems.",
        "tasks:\n"
        "  - id: API\n"
        "    name: Design of the API\n"
        "  - id: api\n"
        "    name: Build of the API",
        "Give one of them another id:\n"
        "    - id: build-api\n"
        "      name: Build of the API"},
    [DIAG_RESERVED_ID] = {
        "word of the language, no id: '{0}'",
        "This word means something in the plan language already, so a reference to\n"
        "it could not be told from that.",
        "people:\n"
        "  - id: client\n"
        "    name: Chen Jing",
        "Choose another id:\n"
        "    - id: chen\n"
        "      name: Chen Jing\n"
        "Not free are: client, team, all, and the names of registers."},
    [DIAG_UNKNOWN_REFERENCE] = {
        "unknown {1}: '{0}'[; did you mean '{2}'?]",
        "No record of this kind has that id. Until it is found, the reference is\n"
        "left out, and the dates may be too early.",
        "tasks:\n"
        "  - id: test\n"
        "    name: Test\n"
        "    duration: 5d\n"
        "    depends_on: biuld",
        "Write the id of the record exactly as it stands there; capital letters\n"
        "count:\n"
        "    depends_on: build\n"
        "If the record was renamed, keep its former id there:\n"
        "    - id: build\n"
        "      was: make"},
    [DIAG_WRONG_KIND] = {
        "'{0}' is a {1}, where a {2} is needed",
        "The id is known, and belongs to a record of another kind than this field\n"
        "can refer to.",
        "people:\n"
        "  - id: li\n"
        "    name: Li Wei\n"
        "tasks:\n"
        "  - id: test\n"
        "    name: Test\n"
        "    duration: 5d\n"
        "    depends_on: li",
        "Refer to a record of the kind that is named in the message. Who works on a\n"
        "task stands under assignees:\n"
        "    assignees:\n"
        "      - li"},
    [DIAG_FORMER_ID] = {
        "former id: '{0}' is called '{1}' now",
        "The record was renamed. The former id still leads to it, so nothing is\n"
        "lost, but whoever reads this line looks for an id that is not there any\n"
        "more.",
        "tasks:\n"
        "  - id: design-api\n"
        "    was: api\n"
        "    name: Design the API\n"
        "    duration: 5d\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d\n"
        "    depends_on: api",
        "Write the id that it has now:\n"
        "    depends_on: design-api\n"
        "Leave `was` in place: the history finds the record by it."},
    [DIAG_PROSE_LINK] = {
        "link in the text that leads nowhere: '{0}'[; did you mean '{1}'?]",
        "A link in a text names a record of the plan, and there is none of that\n"
        "kind and id. In the report it would lead nowhere.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d\n"
        "    note: Begins after [the design](task:desing).",
        "Write the kind in the singular, a colon, and the id:\n"
        "    note: Begins after [the design](task:design)."},
    [DIAG_NOT_A_DATE] = {
        "not a date for '{1}': '{0}'; write YYYY-MM-DD",
        "Dates are written in one way everywhere, year first, so that nobody takes\n"
        "3/4/2026 for the third of April or the fourth of March.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d\n"
        "    due: 30.6.2026",
        "Write year, month and day, with zeros:\n"
        "    due: 2026-06-30\n"
        "Where minutes matter, add them behind a T:\n"
        "    due: 2026-06-30T14:00"},
    [DIAG_NO_SUCH_DATE] = {
        "no such day: '{0}'",
        "The date is written right, and the calendar has no such day.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d\n"
        "    due: 2026-02-30",
        "Look the day up, and write one that is there:\n"
        "    due: 2026-02-28"},
    [DIAG_NO_SUCH_TIME] = {
        "no such time of day: '{0}'",
        "A day has the minutes from 00:00 to 24:00, and an hour those from 00 to\n"
        "59.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d\n"
        "    due: 2026-06-30T18:60",
        "Write a time that is there:\n"
        "    due: 2026-06-30T19:00"},
    [DIAG_NOT_WORK] = {
        "not an amount of time for '{1}': '{0}'; write 30min, 4h, 5d, 2w, or 3ed around the clock",
        "An amount of time needs its unit: 5 could be five hours or five days.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5 days",
        "Write the number with min, h, d or w behind it, without a blank between\n"
        "them:\n"
        "    duration: 5d\n"
        "A day and a week are as long as the project says, 8 hours and 5 days\n"
        "unless given. Time that runs day and night is written with an e:\n"
        "    duration: 3ed\n"
        "There are no months, as they are not all of one length."},
    [DIAG_TOO_LARGE] = {
        "too large for '{1}': '{0}'",
        "The amount is larger than anything that can be planned: a million days, or\n"
        "ten million million of money. Most often a digit was held down.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5000000d",
        "Write what was meant:\n"
        "    duration: 5d"},
    [DIAG_PERCENT_SIGN] = {
        "share without its sign for '{1}': '{0}'; write 30%, not 0.3",
        "0.8 could mean 80 % or eight tenths of one percent. Shares carry their\n"
        "sign, so that nobody has to guess.",
        "people:\n"
        "  - id: li\n"
        "    name: Li Wei\n"
        "    units: 0.8",
        "Write it in percent:\n"
        "    units: 80%"},
    [DIAG_NOT_A_PERCENT] = {
        "not a share for '{1}': '{0}'; write 0% to 100%",
        "A share lies between 0% and 100%, with at most two decimals. Nobody can be\n"
        "there for more than the whole day.",
        "people:\n"
        "  - id: li\n"
        "    name: Li Wei\n"
        "    units: 120%",
        "Write a share of the whole:\n"
        "    units: 100%\n"
        "For longer days, give the person their own hours:\n"
        "    week:\n"
        "      mon-fri: 08:00-12:00, 13:00-19:00"},
    [DIAG_NOT_MONEY] = {
        "not an amount of money for '{1}': '{0}'; write 1200.50, or 1200.50 EUR",
        "Amounts are written as plain decimals: a comma means thousands to one\n"
        "reader and decimals to another. There are no more decimals than the\n"
        "currency has.",
        "project:\n"
        "  id: shop\n"
        "  name: Web shop\n"
        "  start: 2026-03-02\n"
        "  currency: EUR\n"
        "  contract_value: 120,000",
        "Write the digits, a point before the cents, and the currency's three\n"
        "letters where it is not the project's:\n"
        "    contract_value: 120000.00\n"
        "    contract_value: 95000 USD"},
    [DIAG_NOT_A_NUMBER] = {
        "not a number for '{1}': '{0}'",
        "Numbers are written out in digits, with a point before decimals: no\n"
        "thousands, no powers, no unit behind them.",
        "project:\n"
        "  id: shop\n"
        "  name: Web shop\n"
        "  start: 2026-03-02\n"
        "  hours_per_day: 7,5",
        "Write the number alone:\n"
        "    hours_per_day: 7.5"},
    [DIAG_NOT_A_WORD] = {
        "not a word for '{1}': '{0}'[; did you mean '{2}'?] (one of {3})",
        "This field takes one of a few words, the same in every plan, so that lists\n"
        "and reports can be made from it. The words are English whatever the\n"
        "language of the reports.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d\n"
        "    priority: urgent",
        "Take one of the words that the message lists, in small letters:\n"
        "    priority: critical"},
    [DIAG_NOT_A_BOOL] = {
        "neither true nor false for '{1}': '{0}'",
        "This is answered by true or false, and by nothing else: `no` is a country\n"
        "to one program and an answer to another.",
        "tasks:\n"
        "  - id: launch\n"
        "    name: Launch\n"
        "    milestone: yes",
        "Write true or false:\n"
        "    milestone: true"},
    [DIAG_NOT_A_RANGE] = {
        "not a range of days for '{1}': '{0}'; write FROM..TO, the earlier day first",
        "A range goes from its first day to its last, and both belong to it. One\n"
        "that ends before it begins has no days.",
        "calendars:\n"
        "  - id: office\n"
        "    name: Office\n"
        "    holidays: 2026-12-31..2026-12-24",
        "Write the earlier day first, and two points between the days:\n"
        "    holidays: 2026-12-24..2026-12-31\n"
        "One day alone is a range too:\n"
        "    holidays: 2026-12-24"},
    [DIAG_NOT_HOURS] = {
        "not hours of a day for '{1}': '{0}'; write 09:00-12:00, 13:00-18:00",
        "Working hours are spans of one day, from the earlier to the later, none of\n"
        "them inside another. Without them it is not known when work can be done.",
        "calendars:\n"
        "  - id: office\n"
        "    name: Office\n"
        "    week:\n"
        "      mon-fri: 9-12, 13-18",
        "Write two digits, a colon and two digits:\n"
        "    mon-fri: 09:00-12:00, 13:00-18:00\n"
        "A night shift is two spans, as each day ends at 24:00:\n"
        "    mon: 22:00-24:00\n"
        "    tue: 00:00-06:00"},
    [DIAG_NOT_A_LINK] = {
        "not a link: '{0}'; write ID, ID SS+1d, or ID FF-50%",
        "A link names one task to wait for, and behind it, if need be, of what kind\n"
        "it is and how long to wait.",
        "tasks:\n"
        "  - id: design\n"
        "    name: Design\n"
        "    duration: 5d\n"
        "  - id: test\n"
        "    name: Test\n"
        "    duration: 5d\n"
        "    depends_on: design + 2 days",
        "Write the id, then FS, SS, FF or SF, then the wait with a sign and a unit:\n"
        "    depends_on:\n"
        "      - design\n"
        "      - design FS+2d\n"
        "      - build SS+50%\n"
        "Several links are several lines, not one line with commas."},
    [DIAG_THREE_POINTS] = {
        "not three points for '{1}': '{0}'; write LOW..LIKELY..HIGH, none below the one before",
        "Three points are the best case, the likely one and the worst. Each is at\n"
        "least as large as the one before, and all are of one kind of time.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d..3d..9d",
        "Put them in order, with two points between them:\n"
        "    duration: 3d..5d..9d\n"
        "or write one value, if there is no worst case to speak of:\n"
        "    duration: 5d"},
    [DIAG_NOT_A_WEEKDAY] = {
        "not days of the week: '{0}'; write mon, mon-fri, or sat, sun",
        "The days of a week are named by their first three letters in English. A\n"
        "day that cannot be read is a day off.",
        "calendars:\n"
        "  - id: office\n"
        "    name: Office\n"
        "    week:\n"
        "      monday-friday: 09:00-17:00",
        "Write mon, tue, wed, thu, fri, sat, sun, a span or a list of them:\n"
        "    week:\n"
        "      mon-fri: 09:00-17:00\n"
        "      sat, sun: 10:00-12:00"},
    [DIAG_NOT_ELAPSED] = {
        "effort is work, not time around the clock: '{0}'",
        "Effort is what people work, and people do not work around the clock. Time\n"
        "that runs day and night is a duration.",
        "tasks:\n"
        "  - id: dry\n"
        "    name: Let the paint dry\n"
        "    effort: 3ed",
        "For work, write hours or days without the e:\n"
        "    effort: 3d\n"
        "For waiting, write a duration:\n"
        "    duration: 3ed"},
    [DIAG_NO_CURRENCY] = {
        "an amount without a currency for '{1}': '{0}'; the project names none",
        "An amount is written, and neither it nor the project says of what\n"
        "currency, so it cannot be added up with others.",
        "project:\n"
        "  id: shop\n"
        "  name: Web shop\n"
        "  start: 2026-03-02\n"
        "  contract_value: 120000",
        "Name the currency of the project once:\n"
        "    currency: EUR\n"
        "or that of the amount:\n"
        "    contract_value: 120000 EUR"},
    [DIAG_NOT_AN_ASSIGNEE] = {
        "not an assignee: '{0}'; write ID, ID 50%, or ID | ID",
        "Each entry names who works on the task, and with what share of the day.\n"
        "Names of people are for reading; here their ids are needed.",
        "people:\n"
        "  - id: li\n"
        "    name: Li Wei\n"
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    effort: 5d\n"
        "    assignees: Li Wei half of the day",
        "Write one person a line, the share behind the id, and a bar between those\n"
        "of whom one is enough:\n"
        "    assignees:\n"
        "      - li 50%\n"
        "      - zhao | wu"},
    [DIAG_NOT_A_CONSTRAINT] = {
        "not a constraint: '{0}'; write asap, alap, or one of snet, snlt, fnet, fnlt, mso, mfo "
        "and a date",
        "A constraint is one word for its kind, and for all kinds but asap and alap\n"
        "the date it speaks of.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d\n"
        "    constraint: not before 2026-03-09",
        "Write the kind and the date:\n"
        "    constraint: snet 2026-03-09\n"
        "    snet, snlt   start no earlier, start no later than that day\n"
        "    fnet, fnlt   finish no earlier, finish no later\n"
        "    mso, mfo     must start, must finish on it"},
    [DIAG_OUT_OF_RANGE] = {
        "out of range: '{0}' takes {1}",
        "Amounts of time and money are counted by what the project says here, so it\n"
        "has to be something that can be counted by.",
        "project:\n"
        "  id: shop\n"
        "  name: Shop\n"
        "  start: 2026-03-02\n"
        "  hours_per_day: 30",
        "Give a value that can be:\n"
        "    hours_per_day: 8",
    },
    [DIAG_NOT_WHOLE] = {
        "not a whole number for '{1}': '{0}'",
        "What is counted, and what stands on a scale, is a whole number.",
        "feedback:\n"
        "  - date: 2026-11-27\n"
        "    csat: 4.5",
        "Write a whole number:\n"
        "    csat: 4"},
    [DIAG_NOT_EVERY] = {
        "not a recurrence for '{1}': '{0}'; write 1w fri, 2w, 1mo 15, 1mo last, or 10d",
        "What comes again is said by a number of days, weeks or months; behind weeks\n"
        "and months may stand which day of them.",
        "communications:\n"
        "  - id: weekly\n"
        "    every: weekly on Friday",
        "Write how many of which unit, and the day:\n"
        "    every: 1w fri\n"
        "    every: 1mo last"},
    [DIAG_NOT_A_QUANTITY] = {
        "not a quantity for '{1}': '{0}'; write 24, or 300 m",
        "A quantity is a number of at least 0, with its unit behind a blank.",
        "materials:\n"
        "  - id: cable\n"
        "    unit: m\n"
        "    quantity: 300m",
        "Put a blank before the unit, or leave it out:\n"
        "    quantity: 300 m"},
    [DIAG_NOT_A_RATE] = {
        "not a rate for '{1}': '{0}'; write 800.00/d, or 95.00 EUR/h[ (per {2})]",
        "A rate is an amount of money, a slash, and what it is paid for: without\n"
        "that, a day and an hour would cost the same.",
        "people:\n"
        "  - id: li\n"
        "    rates: 95.00",
        "Say what it is paid for:\n"
        "    rates: 95.00/h\n"
        "Only equipment may be paid per use."},
    [DIAG_NOT_A_PROBABILITY] = {
        "not a probability for '{1}': '{0}'; write 30%, or very_low, low, moderate, high, "
        "very_high",
        "A probability is a share of 100 %, or one of five words whose meaning\n"
        "stands under policy, risks.",
        "risks:\n"
        "  - id: vendor-late\n"
        "    probability: likely",
        "Write a share with its sign, or one of the words:\n"
        "    probability: 30%\n"
        "    probability: high"},
    [DIAG_NOT_AN_IMPACT] = {
        "not an impact for '{1}': '{0}'; write an amount, three points, or very_low, low, "
        "moderate, high, very_high",
        "An impact on dates is an amount of time, one on cost an amount of money;\n"
        "either may be three points, or one of five words.",
        "risks:\n"
        "  - id: vendor-late\n"
        "    impact:\n"
        "      schedule: severe",
        "Write how much it would be:\n"
        "    impact:\n"
        "      schedule: 5d..10d..20d\n"
        "      cost: high"},
    [DIAG_NOT_AN_EV_METHOD] = {
        "not a way to earn value: '{0}'; write percent, 50/50, weighted_milestones, units, "
        "level_of_effort or apportioned",
        "X/Y earns X % of the value with the start and Y % with the finish; together\n"
        "they are 100.",
        "tasks:\n"
        "  - id: build\n"
        "    ev_method: 30/60",
        "Write one of the ways:\n"
        "    ev_method: 30/70\n"
        "    ev_method: 0/100"},
    [DIAG_NOT_AN_EDIT] = {
        "not an edit: {0}",
        "An edit begins with one verb, and then come fields as they stand in the\n"
        "register. Without it nobody knows what is to be done with them.",
        "edits:\n"
        "  - id: sso\n"
        "    effort: 8d",
        "Say what the edit does: add, set, add_to, remove_from or remove:\n"
        "    edits:\n"
        "      - set: sso\n"
        "        effort: 8d"},
    [DIAG_NOT_MINUTES] = {
        "line of minutes that is no action yet: '{0}'; write @ID YYYY-MM-DD: TEXT behind the box",
        "A box in the minutes of a meeting is an action, and an action has an owner\n"
        "and a date. Without them it is left out of the list of actions.",
        "- [ ] send the draft",
        "Say who does it, and by when:\n"
        "    - [ ] @li 2026-12-01: send the draft\n"
        "and when it was done:\n"
        "    - [x] @li 2026-12-01 done 2026-11-30: send the draft"},
    [DIAG_NO_SIZE] = {
        "task without a size: '{0}' has neither effort nor duration, is no milestone and has no"
        " tasks",
        "Nothing says how long this task takes, so it has no dates, and what waits\n"
        "for it would be too early.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build",
        "Give it one of these:\n"
        "    effort: 5d              work, shared by those who do it\n"
        "    duration: 5d            time, whoever does it\n"
        "    milestone: true         a point in time\n"
        "or write the tasks it consists of inside it, under tasks."},
    [DIAG_TWO_SIZES] = {
        "'{0}' has {1} beside {2}",
        "A milestone takes no time, and a task with tasks inside takes as long as\n"
        "those do. A size of its own would contradict that.",
        "tasks:\n"
        "  - id: launch\n"
        "    name: Launch\n"
        "    milestone: true\n"
        "    duration: 2d",
        "Delete one of the two. If there is work to do before the milestone, make\n"
        "it a task that the milestone waits for:\n"
        "    - id: prepare\n"
        "      name: Prepare the launch\n"
        "      duration: 2d\n"
        "    - id: launch\n"
        "      name: Launch\n"
        "      milestone: true\n"
        "      depends_on: prepare"},
    [DIAG_PARENT_TWICE] = {
        "'{2}' given twice: '{0}' is written, and it stands inside '{1}'",
        "A task that is written inside another one is a part of it. It cannot say\n"
        "besides of what it is a part.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    tasks:\n"
        "      - id: cart\n"
        "        name: Cart\n"
        "        duration: 5d\n"
        "        parent: test",
        "Delete the line with parent, or take the task out and keep the line. It is\n"
        "meant for tasks at the top of a file:\n"
        "    tasks:\n"
        "      - id: cart\n"
        "        parent: test"},
    [DIAG_PARENT_CIRCLE] = {
        "task that is part of itself: '{0}'",
        "Following `parent` from this task leads back to it. A task cannot be a\n"
        "part of its own part, so one of these lines is wrong.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    parent: cart\n"
        "  - id: cart\n"
        "    name: Cart\n"
        "    parent: build",
        "Delete `parent` from the task that is meant to be the whole:\n"
        "    - id: build\n"
        "      name: Build\n"
        "    - id: cart\n"
        "      name: Cart\n"
        "      parent: build"},
    [DIAG_LINK_CIRCLE] = {
        "tasks that wait for each other: {0}",
        "Each of these tasks waits for the one before, and the first waits for the\n"
        "last, so none of them can ever begin. The notes below show every link of\n"
        "the circle; until it is mended, these links are left out of the schedule.",
        "tasks:\n"
        "  - id: design\n"
        "    name: Design\n"
        "    duration: 5d\n"
        "    depends_on: review\n"
        "  - id: review\n"
        "    name: Review\n"
        "    duration: 1d\n"
        "    depends_on: design",
        "Take out the link that is wrong. If work does go back and forth, give the\n"
        "second round a task of its own:\n"
        "    - id: design-again\n"
        "      name: Work the review in\n"
        "      depends_on: review"},
    [DIAG_LINK_TO_ITSELF] = {
        "task that waits for {1}: '{0}'",
        "A task cannot wait for its own end, nor for the end of a task that it is\n"
        "part of or that is part of it. The link is left out.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    tasks:\n"
        "      - id: cart\n"
        "        name: Cart\n"
        "        duration: 5d\n"
        "        depends_on: build",
        "Delete the link, or wait for another task:\n"
        "    depends_on: design"},
    [DIAG_LINK_TWICE] = {
        "link given twice: to '{0}'",
        "Two links of one kind lead to the same task. The later of the two decides,\n"
        "so one of them says nothing, or the two contradict each other.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d\n"
        "  - id: test\n"
        "    name: Test\n"
        "    duration: 2d\n"
        "    depends_on:\n"
        "      - build\n"
        "      - build FS+1d",
        "Keep the one that is meant:\n"
        "    depends_on: build FS+1d"},
    [DIAG_SUMMARY_CONSTRAINT] = {
        "constraint that a task with tasks inside cannot have: '{0}'; only snet and fnlt",
        "The dates of a task with tasks inside come from those. All it can say is\n"
        "that they begin no earlier than a day (snet) and finish no later than one\n"
        "(fnlt).",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    constraint: mso 2026-03-09\n"
        "    tasks:\n"
        "      - id: cart\n"
        "        name: Cart\n"
        "        duration: 5d",
        "Write one of those two, or move the constraint to the task it is about:\n"
        "    constraint: snet 2026-03-09"},
    [DIAG_NOBODY_WORKS] = {
        "effort that nobody works on: '{0}' has no assignees[, and {1}]",
        "Effort is done by people, and here there are none: nobody is assigned, and\n"
        "the owner is not one of the people, or there is no owner. When it will be\n"
        "done cannot be computed.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    effort: 5d",
        "Say who works on it; those who do are listed under people:\n"
        "    assignees:\n"
        "      - li\n"
        "If it takes time whoever does it, as with a client or a supplier, give the\n"
        "time:\n"
        "    duration: 5d"},
    [DIAG_NEVER_WORKED] = {
        "work that never gets done: there is not enough working time for '{0}'",
        "Those who are to do this work have no working time left for it: they have\n"
        "gone, their share is 0%, or the calendar has no hours. It gets no dates,\n"
        "and neither does what waits for it.",
        "people:\n"
        "  - id: li\n"
        "    name: Li Wei\n"
        "    to: 2026-03-06\n"
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    owner: li\n"
        "    effort: 10d",
        "Assign somebody who is there, or mend `to`, `units`, `availability` or the\n"
        "calendar of the person:\n"
        "    assignees:\n"
        "      - zhao"},
    [DIAG_DUE_MISSED] = {
        "late: '{0}' finishes {1}, {2} after it is due",
        "By the plan as it stands, the task finishes after the day it was promised\n"
        "for. A due date moves nothing: the plan says what will happen, not what\n"
        "was hoped.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 10d\n"
        "    due: 2026-03-06",
        "plan-schedule says why the task is where it is. Start it earlier, make it\n"
        "smaller, or put more people on it. If nothing helps, talk to whom it was\n"
        "promised, and write the new day:\n"
        "    due: 2026-03-13"},
    [DIAG_LIMIT_MISSED] = {
        "constraint not kept: '{0}' {1}, which is after {2}",
        "The task has a latest day to start or finish, and what it waits for does\n"
        "not allow that. The links were kept, the limit was not.",
        "tasks:\n"
        "  - id: design\n"
        "    name: Design\n"
        "    duration: 10d\n"
        "  - id: test\n"
        "    name: Test\n"
        "    duration: 2d\n"
        "    depends_on: design\n"
        "    constraint: fnlt 2026-03-06",
        "Make room before it, or move the limit:\n"
        "    constraint: fnlt 2026-03-17\n"
        "A promise that need not bind the schedule is better written as due."},
    [DIAG_LINK_YIELDS] = {
        "link not kept: '{0}' is pinned by {1}, before what it waits for",
        "The task is pinned to its dates, and they lie before the end of what it\n"
        "waits for. The pin was kept, the link was not: as planned, it begins\n"
        "without its input.",
        "tasks:\n"
        "  - id: design\n"
        "    name: Design\n"
        "    duration: 10d\n"
        "  - id: fair\n"
        "    name: Show it at the fair\n"
        "    fixed: 2026-03-04..2026-03-06\n"
        "    depends_on: design",
        "Move the pin behind what it waits for, finish that earlier, or take the\n"
        "link away if the task can do without:\n"
        "    fixed: 2026-03-18..2026-03-20"},
    [DIAG_PROJECT_FINISH_MISSED] = {
        "late: the project finishes {0}, {1} after its promise",
        "By the plan as it stands, the last work ends after the day promised for\n"
        "the whole. The promise moves nothing.",
        "project:\n"
        "  id: shop\n"
        "  name: Web shop\n"
        "  start: 2026-03-02\n"
        "  finish: 2026-03-06\n"
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 10d",
        "The critical path is the row of tasks that decides the end; only work on\n"
        "it brings the end forward. plan-schedule shows it. If the promise was\n"
        "changed, write the new day:\n"
        "    finish: 2026-03-13"},
    [DIAG_ASSIGNED_TWICE] = {
        "assigned twice: '{0}'",
        "One person stands twice in the list of one task, and would be booked twice\n"
        "for the same work.",
        "people:\n"
        "  - id: li\n"
        "    name: Li Wei\n"
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    effort: 5d\n"
        "    assignees:\n"
        "      - li 50%\n"
        "      - li 50%",
        "Name each person once, with the whole share:\n"
        "    assignees:\n"
        "      - li"},
    [DIAG_TOO_MANY_TASKS] = {
        "too many tasks: over 1,000,000",
        "The rest was not read: with over a million tasks a plan can neither be\n"
        "read by people nor scheduled in useful time.",
        "tasks:                     (1,000,001 of them)",
        "Split the plan: a subfolder with a plan.yaml of its own is another plan."},
    [DIAG_OWNER_MISSING] = {
        "task without an owner: '{0}'",
        "Nobody answers for this task, though others have owners. Work that belongs\n"
        "to nobody is the work that is forgotten.",
        "people:\n"
        "  - id: li\n"
        "    name: Li Wei\n"
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    owner: li\n"
        "    duration: 5d\n"
        "  - id: test\n"
        "    name: Test\n"
        "    duration: 5d",
        "Name one person, on the task or on the task it is part of:\n"
        "    owner: li"},
    [DIAG_FACTS_DISAGREE] = {
        "two entries of one day disagree about '{0}': {1}",
        "Two files say different things about one task and one day, and neither is\n"
        "later than the other. Which of them counts must be decided by whoever\n"
        "knows.",
        "progress:                  (in progress/2026-03-li.plan.yaml)\n"
        "  - date: 2026-03-06\n"
        "    task: build\n"
        "    percent: 40%\n"
        "progress:                  (in progress/2026-03-zhao.plan.yaml)\n"
        "  - date: 2026-03-06\n"
        "    task: build\n"
        "    percent: 60%",
        "Delete one of the two, or date the newer one later. Two lines of one file\n"
        "are no contradiction: there the lower one counts."},
    [DIAG_FINISH_BEFORE_START] = {
        "'{0}' finished before it began",
        "Work cannot be finished before it began; one of the two days is mistyped,\n"
        "often in the month or the year.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d\n"
        "progress:\n"
        "  - date: 2026-03-06\n"
        "    task: build\n"
        "    actual_start: 2026-03-05\n"
        "    actual_finish: 2026-03-04",
        "Mend the day that is wrong:\n"
        "    actual_start: 2026-03-03\n"
        "    actual_finish: 2026-03-05"},
    [DIAG_FINISHED_NOT_DONE] = {
        "'{0}' has finished, so it cannot have {1}",
        "Finished means that nothing is left to do. If something is, the work is\n"
        "not finished yet, and what waits for it should not begin.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d\n"
        "progress:\n"
        "  - date: 2026-03-06\n"
        "    task: build\n"
        "    actual_start: 2026-03-02\n"
        "    actual_finish: 2026-03-06\n"
        "    percent: 90%",
        "Keep the finish and delete `percent` and `remaining`, or leave the finish\n"
        "out until it is there:\n"
        "    percent: 90%\n"
        "    remaining: 4h"},
    [DIAG_FACT_NOT_KNOWN_YET] = {
        "{0} {1} after the status date {2}, left out of every figure",
        "Every figure is that of the status date, which is today unless --as-of\n"
        "says another day. What is dated later is not known then, and is left out.",
        "progress:\n"
        "  - date: 2099-03-06\n"
        "    task: build\n"
        "    percent: 40%",
        "Look for a mistyped year. To see the plan as it will stand on a later day:\n"
        "    plan-check --as-of 2099-03-06"},
    [DIAG_FACT_OF_TOMORROW] = {
        "'{0}' of '{1}' is later than the day it is reported on",
        "An entry says what was so at the end of its day. It cannot know yet that\n"
        "something will have begun or ended later.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d\n"
        "progress:\n"
        "  - date: 2026-03-04\n"
        "    task: build\n"
        "    actual_start: 2026-03-02\n"
        "    actual_finish: 2026-03-06",
        "Date the entry on the day it happened, or say when it is expected:\n"
        "    expected_finish: 2026-03-06"},
    [DIAG_FACT_ON_SUMMARY] = {
        "progress of '{0}', which consists of tasks: report on those",
        "How far a task with tasks inside has come follows from those. A figure of\n"
        "its own would contradict them.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    tasks:\n"
        "      - id: cart\n"
        "        name: Cart\n"
        "        duration: 5d\n"
        "progress:\n"
        "  - date: 2026-03-04\n"
        "    task: build\n"
        "    percent: 40%",
        "Report on the tasks inside:\n"
        "    task: cart\n"
        "Only a status, such as on_hold or cancelled, can be said of the whole."},
    [DIAG_PERCENT_FALLS] = {
        "percent of '{0}' falls from {1} to {2}",
        "Less is done than was reported before. Either one of the figures is wrong,\n"
        "or the work grew, or it was opened again, and then that should be said.",
        "tasks:\n"
        "  - id: build\n"
        "    name: Build\n"
        "    duration: 5d\n"
        "progress:\n"
        "  - date: 2026-03-03\n"
        "    task: build\n"
        "    percent: 60%\n"
        "  - date: 2026-03-05\n"
        "    task: build\n"
        "    percent: 40%",
        "If the work grew, say what is left; if it was opened again, say that:\n"
        "    remaining: 4d\n"
        "    reopened: true"},
    [DIAG_NO_WORKING_TIME] = {
        "calendar without working time: '{0}'",
        "No day of this calendar has working hours, so whatever is planned on it\n"
        "can never be done. Days that a week does not name are days off.",
        "calendars:\n"
        "  - id: office\n"
        "    name: Office\n"
        "    week: {}",
        "Give the week hours:\n"
        "    week:\n"
        "      mon-fri: 09:00-12:00, 13:00-18:00\n"
        "or delete `week`, and those of the base calendar count."},
    [DIAG_CALENDAR_CIRCLE] = {
        "calendar that is based on itself, or on a row of over 16 others: '{0}'",
        "Following `base` from this calendar leads back to it, or on and on. Which\n"
        "hours and holidays it has could not be said.",
        "calendars:\n"
        "  - id: office\n"
        "    name: Office\n"
        "    base: germany\n"
        "  - id: germany\n"
        "    name: Germany\n"
        "    base: office",
        "Delete `base` from the calendar that stands alone:\n"
        "    - id: germany\n"
        "      name: Germany"},
    [DIAG_NOT_MS_PROJECT] = {
        "not an MS Project file: '{0}' {1}",
        "The file is not a project in the XML format of Microsoft Project. Files\n"
        "that end in .mpp are another format, which only Microsoft's programs read.",
        "plan-import mspdi shop.mpp",
        "In Microsoft Project choose Save As, and XML Format (*.xml) as the type;\n"
        "then import that file."},
    [DIAG_XML_BROKEN] = {
        "not well-formed XML: {0}",
        "The file cannot be read as XML from this place on. It was cut off while it\n"
        "was copied, or changed by hand.",
        "<Project><Tasks><Task><Name>Build & test</Name>",
        "Save the file again from the program it came from. In a file made by hand,\n"
        "& is written &amp; and < is written &lt; and every element is closed."},
    [DIAG_NOT_CARRIED] = {
        "not carried over from {0}: {1}",
        "The other program keeps something that a plan has no place for, so it is\n"
        "not in the new files. All the rest is.",
        "<Assignment><TaskUID>4</TaskUID><OvertimeWork>PT8H0M0S</OvertimeWork>\n"
        "</Assignment>",
        "If it matters, write it into the note of the record by hand:\n"
        "    note: Eight of its hours were to be overtime."},
    [DIAG_DURATION_FROM_DATES] = {
        "no duration in the file, taken from start and finish: {0}",
        "The task has a start and a finish in the file, and no duration. The\n"
        "working time between the two was taken; the plan is as long as it was.",
        "<Task><UID>4</UID><Name>Build</Name>\n"
        "  <Start>2026-03-02T09:00:00</Start>\n"
        "  <Finish>2026-03-06T18:00:00</Finish></Task>",
        "Look whether the duration is what was meant, and write another one if not:\n"
        "    duration: 5d"},
    [DIAG_UNKNOWN_IMPORT] = {
        "unknown kind of import: '{0}'[; did you mean '{1}'?]",
        "What kind of file is to be read is said by the first word behind\n"
        "plan-import. This word is none of the kinds.",
        "plan-import project shop.xml",
        "Take one of the kinds that `plan-import --help` lists."},
    [DIAG_TEMPLATE_SYNTAX] = {
        "template: {0}",
        "The template of the report cannot be used: a section is not closed, or a\n"
        "tag is written wrong.",
        "{{#tasks}}\n"
        "  {{name}}",
        "Close every section under its own name:\n"
        "    {{#tasks}}\n"
        "      {{name}}\n"
        "    {{/tasks}}"},
};

const struct message *message_get(enum diag_code code)
{
    return &messages[code];
}
