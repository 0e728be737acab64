/* long: table
 *
 * English words about templates.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_TEMPLATE_SYNTAX,
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

const struct messages messages_en_templates = {messages, sizeof messages / sizeof *messages};
