/* long: table
 *
 * English words about text, YAML, Markdown and CSV.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_NOT_UTF8,
     "not UTF-8: byte {0} belongs to another encoding",
     "Plans are UTF-8 text. This byte belongs to another encoding, so letters\n"
     "with accents or Chinese characters would come out wrong everywhere.",
     "people:\n"
     "  - id: rene\n"
     "    name: Ren\\xe9 Martin   (saved as Latin-1)",
     "Save the file as UTF-8 in your editor, or convert it:\n"
     "    iconv -f LATIN1 -t UTF-8 plan.yaml >new && mv new plan.yaml\n"
     "For files from a Chinese Windows, write GB18030 in place of LATIN1."},
    {DIAG_CONTROL_CHARACTER,
     "control character: {0}",
     "The file holds a character that is no text and cannot be seen. It was most\n"
     "likely pasted, or the file is damaged.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build<U+0007>",
     "Delete the character at this place. Deleting the whole word and typing it\n"
     "again is the surest way."},
    {DIAG_HIDDEN_LINE_BREAK,
     "line break that editors do not show: {0}",
     "This character breaks the line for some programs and not for others, so\n"
     "two readers of the file would see two different plans.",
     "tasks:\n"
     "  - id: build\n"
     "    name: Build<U+2028>    effort: 5d",
     "Replace it by an ordinary line break. A file with line ends of the old Mac\n"
     "(U+000D alone) is converted by:\n"
     "    tr '\\r' '\\n' <plan.yaml >new && mv new plan.yaml"},
    {DIAG_UTF16,
     "UTF-16 text: save the file as UTF-8",
     "Plans are UTF-8 text. Windows programs write UTF-16 where they say\n"
     "\"Unicode\".",
     "plan.yaml saved by Notepad as \"Unicode\", or written by > in PowerShell",
     "Save the file again with the encoding UTF-8, or convert it:\n"
     "    iconv -f UTF-16 -t UTF-8 plan.yaml >new && mv new plan.yaml"},
    {DIAG_CONFLICT_MARKER,
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
    {DIAG_TAB_INDENT,
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
    {DIAG_YAML_SYNTAX,
     "not YAML: {0}",
     "From this place on the file cannot be read. What stands above it was\n"
     "checked, what stands below was not.",
     "tasks:\n"
     "  - id: build\n"
     "    effort 5d",
     "Write every line as `key: value`, with a colon and a blank:\n"
     "    effort: 5d\n"
     "The mistake may also be in the line above."},
    {DIAG_YAML_QUOTE_IT,
     "a value that begins with '{0}' must be quoted",
     "YAML uses this sign for something of its own at the beginning of a value,\n"
     "so the text that was meant is not read as text.",
     "tasks:\n"
     "  - id: build\n"
     "    name: @home page",
     "Put the value in quotes:\n"
     "    name: \"@home page\"\n"
     "The signs are: @ ` % & * ! | > [ { # ?"},
    {DIAG_YAML_COLON,
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
    {DIAG_YAML_OPEN_QUOTE,
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
    {DIAG_YAML_INDENT,
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
    {DIAG_YAML_OPEN_BRACKET,
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
    {DIAG_YAML_ESCAPE,
     "escape that YAML does not know, inside double quotes",
     "Inside double quotes a backslash begins a special character. The one here\n"
     "is not known; paths of Windows are where this happens most.",
     "tasks:\n"
     "  - id: build\n"
     "    name: \"Copy to C:\\plans\"",
     "Use single quotes, in which a backslash is a backslash, or none:\n"
     "    name: 'Copy to C:\\plans'"},
    {DIAG_YAML_ANCHOR,
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
    {DIAG_YAML_MERGE_KEY,
     "merge keys are not used in plans: '<<'",
     "`<<` copies the keys of another record into this one. Such a plan cannot\n"
     "be reviewed line by line.",
     "tasks:\n"
     "  - id: build\n"
     "    <<: {owner: li, effort: 5d}",
     "Write the keys themselves:\n"
     "    owner: li\n"
     "    effort: 5d"},
    {DIAG_YAML_TAG,
     "tags are not used in plans: '{0}'; quote the value if it is text",
     "A tag (!name) says of what type a value is. In a plan the field says that,\n"
     "so tags are not needed, and some of them make other programs run code.",
     "tasks:\n"
     "  - id: build\n"
     "    name: !important Build",
     "Remove the tag. A text that begins with ! needs quotes:\n"
     "    name: \"!important Build\""},
    {DIAG_YAML_SECOND_DOCUMENT,
     "second document in one file",
     "A line of --- or ... ends one document and begins another. A file of a\n"
     "plan is one document; what follows would be left out unseen.",
     "project:\n"
     "  id: web-shop\n"
     "---\n"
     "tasks: []",
     "Delete the line, or move what follows it into a file of its own, such as\n"
     "build.plan.yaml."},
    {DIAG_YAML_COMPLEX_KEY,
     "a key must be one short word",
     "What stands before a colon names a field. Here it is a list, a mapping, or\n"
     "a text of over 256 bytes.",
     "tasks:\n"
     "  - id: build\n"
     "    [owner, by]: li",
     "Write each field on a line of its own:\n"
     "    owner: li"},
    {DIAG_DUPLICATE_KEY,
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
    {DIAG_TOO_DEEP,
     "nested too deep: over 64 levels",
     "Lists and mappings stand inside each other further than any plan needs. A\n"
     "task inside a task goes two levels down each time.",
     "x-notes: [[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[",
     "Take the inner part out. A task can stand at the top of a file and say\n"
     "where it belongs:\n"
     "    tasks:\n"
     "      - id: sketches\n"
     "        parent: design"},
    {DIAG_SCALAR_TOO_LONG,
     "text too long: over 1 MiB",
     "One value is longer than a book. It is left out, and the rest is read.",
     "tasks:\n"
     "  - id: build\n"
     "    note: (over 1 MiB of text)",
     "Keep long texts in files of their own beside the plan, and link them:\n"
     "    note: See [the specification](https://example.com/specification)."},
    {DIAG_YAML_DIRECTIVE,
     "directives are not used in plans: a line that begins with '%'",
     "A line that begins with % speaks to the YAML reader and not about the\n"
     "plan. Plans are read in one way only.",
     "%YAML 1.1\n"
     "---\n"
     "project:\n"
     "  id: web-shop",
     "Delete the line, and the line of --- below it."},
    {DIAG_LOST_HASH,
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
    {DIAG_YAML_11_GUESS,
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
    {DIAG_HIDDEN_CHARACTER,
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
    {DIAG_FRONT_MATTER_OPEN,
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
    {DIAG_MARKDOWN_TOO_LONG,
     "prose too long: over 64 KiB",
     "A text of this length belongs in a document, not in the note of a record:\n"
     "it would bury every report that shows it.",
     "risks/vendor-late.md       (with over 64 KiB of text)",
     "Keep what the plan needs, move the rest into a file of its own, and link\n"
     "it:\n"
     "    See [the study](https://example.com/study)."},
    {DIAG_MARKDOWN_TOO_DEEP,
     "prose with over 32 quote or list marks in one line",
     "A line with so many marks of quotes or lists makes programs that print\n"
     "Markdown run for hours. It is damaged text, or an attack.",
     ">>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>>> as I said",
     "Take the marks away:\n"
     "    > as I said"},
    {DIAG_CSV_QUOTE,
     "{0} in a cell of a CSV file",
     "A cell in double quotes ends with a double quote, and behind it stands a\n"
     "comma or the end of the line. Otherwise nobody can tell where cells end.",
     "date,person,task,hours,note\n"
     "2026-11-20,li,build,4,\"the \"new\" page\"",
     "Write a double quote inside a cell twice:\n"
     "    2026-11-20,li,build,4,\"the \"\"new\"\" page\""},
    {DIAG_CSV_CELLS,
     "row of {0} cells below a header of {1}",
     "Every row has as many cells as the first row has names, empty ones too.\n"
     "With more or fewer it cannot be told which is which.",
     "date,person,task,hours\n"
     "2026-11-20,li,build",
     "Write every cell, and put quotes around one that has a comma in it:\n"
     "    2026-11-20,li,build,4"},
    {DIAG_CSV_HEADER,
     "no header: the first row names the columns, such as {0}",
     "The columns of a CSV file may stand in any order, so its first row says\n"
     "which is which.",
     "2026-11-20,li,build,4",
     "Put the names above:\n"
     "    date,person,task,hours\n"
     "    2026-11-20,li,build,4"},
};

const struct messages messages_en_text = {messages, sizeof messages / sizeof *messages};
