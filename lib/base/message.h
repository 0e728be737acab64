#ifndef BASE_MESSAGE_H
#define BASE_MESSAGE_H

/*
 * Everything Planloom can find wrong, one code each. The words of a code,
 * and its page for --explain, stand in one table per language
 * (message_en.c); this list gives a code its stable number and severity.
 *
 * The hundreds of the numbers are families: 0 files, 1 text and YAML, 2 the
 * plan language, 3 tasks and their time, 4 progress, 5 calendars and people,
 * 6 imports, 7 templates.
 */
enum severity { SEVERITY_NOTE, SEVERITY_INFO, SEVERITY_WARNING, SEVERITY_ERROR, SEVERITY_TROUBLE };

/* X(number, severity, NAME); the number is spelt with three digits */
#define MESSAGE_CODES(X)                                                                           \
    X(001, TROUBLE, CANNOT_READ)                                                                   \
    X(002, TROUBLE, NO_PLAN)                                                                       \
    X(003, ERROR, LINK_OUTSIDE)                                                                    \
    X(004, ERROR, FILE_TOO_LARGE)                                                                  \
    X(005, ERROR, TREE_TOO_LARGE)                                                                  \
    X(101, ERROR, NOT_UTF8)                                                                        \
    X(102, ERROR, CONTROL_CHARACTER)                                                               \
    X(103, ERROR, HIDDEN_LINE_BREAK)                                                               \
    X(104, ERROR, UTF16)                                                                           \
    X(105, ERROR, CONFLICT_MARKER)                                                                 \
    X(106, ERROR, TAB_INDENT)                                                                      \
    X(110, ERROR, YAML_SYNTAX)                                                                     \
    X(111, ERROR, YAML_QUOTE_IT)                                                                   \
    X(112, ERROR, YAML_COLON)                                                                      \
    X(113, ERROR, YAML_OPEN_QUOTE)                                                                 \
    X(114, ERROR, YAML_INDENT)                                                                     \
    X(115, ERROR, YAML_OPEN_BRACKET)                                                               \
    X(116, ERROR, YAML_ESCAPE)                                                                     \
    X(120, ERROR, YAML_ANCHOR)                                                                     \
    X(121, ERROR, YAML_MERGE_KEY)                                                                  \
    X(122, ERROR, YAML_TAG)                                                                        \
    X(123, ERROR, YAML_SECOND_DOCUMENT)                                                            \
    X(124, ERROR, YAML_COMPLEX_KEY)                                                                \
    X(125, ERROR, DUPLICATE_KEY)                                                                   \
    X(126, ERROR, TOO_DEEP)                                                                        \
    X(127, ERROR, SCALAR_TOO_LONG)                                                                 \
    X(128, ERROR, YAML_DIRECTIVE)                                                                  \
    X(130, WARNING, LOST_HASH)                                                                     \
    X(131, WARNING, YAML_11_GUESS)                                                                 \
    X(132, ERROR, HIDDEN_CHARACTER)                                                                \
    X(140, ERROR, FRONT_MATTER_OPEN)                                                               \
    X(141, ERROR, MARKDOWN_TOO_LONG)                                                               \
    X(142, ERROR, MARKDOWN_TOO_DEEP)                                                               \
    X(150, ERROR, CSV_QUOTE)                                                                       \
    X(151, ERROR, CSV_CELLS)                                                                       \
    X(152, ERROR, CSV_HEADER)                                                                      \
    X(201, ERROR, UNKNOWN_REGISTER)                                                                \
    X(202, ERROR, UNKNOWN_KEY)                                                                     \
    X(203, ERROR, COMPUTED_KEY)                                                                    \
    X(204, ERROR, MISSING_FIELD)                                                                   \
    X(205, ERROR, WRONG_SHAPE)                                                                     \
    X(206, ERROR, WRONG_FILE)                                                                      \
    X(210, ERROR, NOT_AN_ID)                                                                       \
    X(211, ERROR, DUPLICATE_ID)                                                                    \
    X(212, ERROR, DUPLICATE_ID_CASE)                                                               \
    X(213, ERROR, RESERVED_ID)                                                                     \
    X(214, ERROR, UNKNOWN_REFERENCE)                                                               \
    X(215, ERROR, WRONG_KIND)                                                                      \
    X(216, WARNING, FORMER_ID)                                                                     \
    X(217, WARNING, PROSE_LINK)                                                                    \
    X(220, ERROR, NOT_A_DATE)                                                                      \
    X(221, ERROR, NO_SUCH_DATE)                                                                    \
    X(222, ERROR, NO_SUCH_TIME)                                                                    \
    X(223, ERROR, NOT_WORK)                                                                        \
    X(224, ERROR, TOO_LARGE)                                                                       \
    X(225, ERROR, PERCENT_SIGN)                                                                    \
    X(226, ERROR, NOT_A_PERCENT)                                                                   \
    X(227, ERROR, NOT_MONEY)                                                                       \
    X(228, ERROR, NOT_A_NUMBER)                                                                    \
    X(229, ERROR, NOT_A_WORD)                                                                      \
    X(230, ERROR, NOT_A_BOOL)                                                                      \
    X(231, ERROR, NOT_A_RANGE)                                                                     \
    X(232, ERROR, NOT_HOURS)                                                                       \
    X(233, ERROR, NOT_A_LINK)                                                                      \
    X(234, ERROR, THREE_POINTS)                                                                    \
    X(235, ERROR, NOT_A_WEEKDAY)                                                                   \
    X(236, ERROR, NOT_ELAPSED)                                                                     \
    X(237, ERROR, NO_CURRENCY)                                                                     \
    X(238, ERROR, NOT_AN_ASSIGNEE)                                                                 \
    X(239, ERROR, NOT_A_CONSTRAINT)                                                                \
    X(240, ERROR, OUT_OF_RANGE)                                                                    \
    X(241, ERROR, NOT_WHOLE)                                                                       \
    X(242, ERROR, NOT_EVERY)                                                                       \
    X(243, ERROR, NOT_A_QUANTITY)                                                                  \
    X(244, ERROR, NOT_A_RATE)                                                                      \
    X(245, ERROR, NOT_A_PROBABILITY)                                                               \
    X(246, ERROR, NOT_AN_IMPACT)                                                                   \
    X(247, ERROR, NOT_AN_EV_METHOD)                                                                \
    X(248, ERROR, NOT_AN_EDIT)                                                                     \
    X(249, WARNING, NOT_MINUTES)                                                                   \
    X(301, ERROR, NO_SIZE)                                                                         \
    X(302, ERROR, TWO_SIZES)                                                                       \
    X(303, ERROR, PARENT_TWICE)                                                                    \
    X(304, ERROR, PARENT_CIRCLE)                                                                   \
    X(305, ERROR, LINK_CIRCLE)                                                                     \
    X(306, ERROR, LINK_TO_ITSELF)                                                                  \
    X(307, WARNING, LINK_TWICE)                                                                    \
    X(308, ERROR, SUMMARY_CONSTRAINT)                                                              \
    X(309, ERROR, NOBODY_WORKS)                                                                    \
    X(310, ERROR, NEVER_WORKED)                                                                    \
    X(311, WARNING, DUE_MISSED)                                                                    \
    X(312, WARNING, LIMIT_MISSED)                                                                  \
    X(313, WARNING, LINK_YIELDS)                                                                   \
    X(314, WARNING, PROJECT_FINISH_MISSED)                                                         \
    X(315, ERROR, ASSIGNED_TWICE)                                                                  \
    X(316, ERROR, TOO_MANY_TASKS)                                                                  \
    X(317, WARNING, OWNER_MISSING)                                                                 \
    X(401, ERROR, FACTS_DISAGREE)                                                                  \
    X(402, ERROR, FINISH_BEFORE_START)                                                             \
    X(403, ERROR, FINISHED_NOT_DONE)                                                               \
    X(404, INFO, FACT_NOT_KNOWN_YET)                                                               \
    X(405, ERROR, FACT_OF_TOMORROW)                                                                \
    X(406, ERROR, FACT_ON_SUMMARY)                                                                 \
    X(407, WARNING, PERCENT_FALLS)                                                                 \
    X(501, ERROR, NO_WORKING_TIME)                                                                 \
    X(502, ERROR, CALENDAR_CIRCLE)                                                                 \
    X(601, TROUBLE, NOT_MS_PROJECT)                                                                \
    X(602, TROUBLE, XML_BROKEN)                                                                    \
    X(603, WARNING, NOT_CARRIED)                                                                   \
    X(604, INFO, DURATION_FROM_DATES)                                                              \
    X(605, TROUBLE, UNKNOWN_IMPORT)                                                                \
    X(701, TROUBLE, TEMPLATE_SYNTAX)

/*
 * X(NAME) of what depends on the status date: said of the same plan today, it
 * may not be said tomorrow.
 */
#define MESSAGE_DATED(X)                                                                           \
    X(DUE_MISSED)                                                                                  \
    X(LIMIT_MISSED)                                                                                \
    X(PROJECT_FINISH_MISSED)                                                                       \
    X(FACT_NOT_KNOWN_YET)

/* X(NAME, name) of the families, by the hundreds of their numbers. */
#define MESSAGE_FAMILIES(X)                                                                        \
    X(FILES, files)                                                                                \
    X(TEXT, text)                                                                                  \
    X(LANGUAGE, language)                                                                          \
    X(TASKS, tasks)                                                                                \
    X(PROGRESS, progress)                                                                          \
    X(PEOPLE, people)                                                                              \
    X(IMPORTS, imports)                                                                            \
    X(TEMPLATES, templates)

enum message_family {
#define X(name, word) FAMILY_##name,
    MESSAGE_FAMILIES(X)
#undef X
        FAMILIES
};

enum diag_code {
#define X(number, severity, name) DIAG_##name,
    MESSAGE_CODES(X)
#undef X
        DIAG_CODES
};

/*
 * The words of a code and its page. In `words`, {0} to {9} stand for the
 * particulars; what is between [ and ] is left out when a particular in it
 * is missing or empty.
 */
struct message {
    const char *words;
    const char *cause;   /* why this is said, in a sentence or two */
    const char *example; /* lines of a plan that bring it about */
    const char *remedy;  /* what to write instead */
};

const struct message *message_get(enum diag_code);
enum severity message_severity(enum diag_code);
const char *severity_word(enum severity);

/* 1 if it depends on the status date. */
int message_is_dated(enum diag_code);

enum message_family message_family(enum diag_code);
const char *family_word(enum message_family);

/* "PL214"; static text. */
const char *message_id(enum diag_code);

/* The code of an id, in any case; -1 if there is none. */
int message_find(const char *id);

#endif
