/* long: table
 *
 * English words about imports.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_NOT_MS_PROJECT,
     "not an MS Project file: '{0}' {1}",
     "The file is not a project in the XML format of Microsoft Project. Files\n"
     "that end in .mpp are another format, which only Microsoft's programs read.",
     "plan-import mspdi shop.mpp",
     "In Microsoft Project choose Save As, and XML Format (*.xml) as the type;\n"
     "then import that file."},
    {DIAG_XML_BROKEN,
     "not well-formed XML: {0}",
     "The file cannot be read as XML from this place on. It was cut off while it\n"
     "was copied, or changed by hand.",
     "<Project><Tasks><Task><Name>Build & test</Name>",
     "Save the file again from the program it came from. In a file made by hand,\n"
     "& is written &amp; and < is written &lt; and every element is closed."},
    {DIAG_NOT_CARRIED,
     "not carried over from {0}: {1}",
     "The other program keeps something that a plan has no place for, so it is\n"
     "not in the new files. All the rest is.",
     "<Assignment><TaskUID>4</TaskUID><OvertimeWork>PT8H0M0S</OvertimeWork>\n"
     "</Assignment>",
     "If it matters, write it into the note of the record by hand:\n"
     "    note: Eight of its hours were to be overtime."},
    {DIAG_DURATION_FROM_DATES,
     "no duration in the file, taken from start and finish: {0}",
     "The task has a start and a finish in the file, and no duration. The\n"
     "working time between the two was taken; the plan is as long as it was.",
     "<Task><UID>4</UID><Name>Build</Name>\n"
     "  <Start>2026-03-02T09:00:00</Start>\n"
     "  <Finish>2026-03-06T18:00:00</Finish></Task>",
     "Look whether the duration is what was meant, and write another one if not:\n"
     "    duration: 5d"},
    {DIAG_UNKNOWN_IMPORT,
     "unknown kind of import: '{0}'[; did you mean '{1}'?]",
     "What kind of file is to be read is said by the first word behind\n"
     "plan-import. This word is none of the kinds.",
     "plan-import project shop.xml",
     "Take one of the kinds that `plan-import --help` lists."},
};

const struct messages messages_en_imports = {messages, sizeof messages / sizeof *messages};
