#ifndef BASE_MESSAGE_CODES_H
#define BASE_MESSAGE_CODES_H

/*
 * long: table
 *
 * The number, severity and name of everything Planloom can find wrong. A
 * number is never given twice, nor changed. The severity is the one by
 * default: an error is only what makes a plan ambiguous or uncomputable.
 */

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
    X(318, WARNING, OWNER_AWAY)                                                                    \
    X(319, WARNING, NEVER_DUE)                                                                     \
    X(320, WARNING, DUE_AFTER_WHOLE)                                                               \
    X(321, WARNING, DUE_BEFORE_START)                                                              \
    X(322, WARNING, EFFORT_LARGE)                                                                  \
    X(323, WARNING, EFFORT_SMALL)                                                                  \
    X(324, WARNING, DURATION_LARGE)                                                                \
    X(325, WARNING, ONE_TASK_INSIDE)                                                               \
    X(326, WARNING, PRIORITY_TOO_LOW)                                                              \
    X(327, WARNING, PINNED_ON_DAY_OFF)                                                             \
    X(350, WARNING, LOOSE_ENDS)                                                                    \
    X(351, WARNING, LEAD)                                                                          \
    X(352, WARNING, WAITING_LAGS)                                                                  \
    X(353, INFO, FEW_PLAIN_LINKS)                                                                  \
    X(354, WARNING, HARD_CONSTRAINTS)                                                              \
    X(355, WARNING, HIGH_FLOAT)                                                                    \
    X(356, WARNING, NEGATIVE_FLOAT)                                                                \
    X(357, WARNING, LONG_TASKS)                                                                    \
    X(358, WARNING, WITHOUT_RESOURCES)                                                             \
    X(359, WARNING, PATH_BROKEN)                                                                   \
    X(360, WARNING, LENGTH_INDEX_LOW)                                                              \
    X(361, WARNING, START_TO_FINISH)                                                               \
    X(362, INFO, NEARLY_CRITICAL)                                                                  \
    X(401, ERROR, FACTS_DISAGREE)                                                                  \
    X(402, ERROR, FINISH_BEFORE_START)                                                             \
    X(403, ERROR, FINISHED_NOT_DONE)                                                               \
    X(404, INFO, FACT_NOT_KNOWN_YET)                                                               \
    X(405, ERROR, FACT_OF_TOMORROW)                                                                \
    X(406, ERROR, FACT_ON_SUMMARY)                                                                 \
    X(407, WARNING, PERCENT_FALLS)                                                                 \
    X(408, WARNING, PROGRESS_STALE)                                                                \
    X(409, WARNING, FORECAST_PASSED)                                                               \
    X(410, WARNING, FINISH_UNSAID)                                                                 \
    X(411, WARNING, START_UNSAID)                                                                  \
    X(412, WARNING, OUT_OF_SEQUENCE)                                                               \
    X(413, WARNING, TIME_ON_DAY_OFF)                                                               \
    X(414, WARNING, TIME_OVER_A_DAY)                                                               \
    X(415, WARNING, TIME_AFTER_FINISH)                                                             \
    X(416, WARNING, TIME_ON_SUMMARY)                                                               \
    X(417, INFO, TIME_UNASSIGNED)                                                                  \
    X(501, ERROR, NO_WORKING_TIME)                                                                 \
    X(502, ERROR, CALENDAR_CIRCLE)                                                                 \
    X(503, WARNING, EQUIPMENT_SHORT)                                                               \
    X(504, WARNING, UNITS_OVER)                                                                    \
    X(505, WARNING, PINNED_CLASH)                                                                  \
    X(506, WARNING, EFFORT_OVER_TIME)                                                              \
    X(507, WARNING, SKILL_ALONE)                                                                   \
    X(508, INFO, PERSON_UNUSED)                                                                    \
    X(509, WARNING, USE_LOW)                                                                       \
    X(510, WARNING, OVERBOOKED)                                                                    \
    X(511, WARNING, NOBODY_ABLE)                                                                   \
    X(550, WARNING, MATERIAL_SHORT)                                                                \
    X(551, WARNING, MATERIAL_LEFT)                                                                 \
    X(552, WARNING, MATERIAL_LATE)                                                                 \
    X(553, WARNING, ORDERS_SHORT)                                                                  \
    X(554, WARNING, ORDERS_OVER)                                                                   \
    X(555, WARNING, BUDGET_OVER_FRAME)                                                             \
    X(556, WARNING, BUDGET_OVER_LINE)                                                              \
    X(557, WARNING, LINE_OVERSPENT)                                                                \
    X(558, WARNING, EXPENSE_WITHOUT_DAY)                                                           \
    X(559, WARNING, PAYMENT_WITHOUT_DAY)                                                           \
    X(560, WARNING, PAYMENTS_NOT_CONTRACT)                                                         \
    X(561, WARNING, PAYMENT_OVERDUE)                                                               \
    X(562, WARNING, INVOICE_MISSING)                                                               \
    X(563, WARNING, CURRENCY_WITHOUT_RATE)                                                         \
    X(601, TROUBLE, NOT_MS_PROJECT)                                                                \
    X(602, TROUBLE, XML_BROKEN)                                                                    \
    X(603, WARNING, NOT_CARRIED)                                                                   \
    X(604, INFO, DURATION_FROM_DATES)                                                              \
    X(605, TROUBLE, UNKNOWN_IMPORT)                                                                \
    X(701, TROUBLE, TEMPLATE_SYNTAX)                                                               \
    X(801, ERROR, RULE_UNKNOWN)                                                                    \
    X(802, ERROR, RULE_FIXED)                                                                      \
    X(803, WARNING, WAIVER_EXPIRED)                                                                \
    X(804, INFO, WAIVER_UNUSED)                                                                    \
    X(805, ERROR, STATUS_CONTRADICTED)                                                             \
    X(806, WARNING, NOT_YET_HAPPENED)                                                              \
    X(807, WARNING, PRACTICE_MISSING)                                                              \
    X(808, WARNING, CLIENT_NOT_SIGNED)                                                             \
    X(809, WARNING, TEAM_NOT_SIGNED)                                                               \
    X(810, WARNING, LESSONS_NOT_READ)                                                              \
    X(820, WARNING, GOAL_VAGUE)                                                                    \
    X(821, WARNING, GOAL_WITHOUT_CHANGE)                                                           \
    X(822, WARNING, GOAL_MET_BEFORE_WORK)                                                          \
    X(823, WARNING, GOAL_OUTSIDE_PROJECT)                                                          \
    X(824, WARNING, GOAL_WITHOUT_WORK)                                                             \
    X(825, WARNING, TASK_WITHOUT_GOAL)                                                             \
    X(826, WARNING, GOAL_LATE)                                                                     \
    X(827, WARNING, GOAL_NOT_SIGNED)                                                               \
    X(828, WARNING, MEASUREMENT_OVERDUE)                                                           \
    X(829, WARNING, MUST_SHARE)                                                                    \
    X(830, WARNING, COULD_SHARE)                                                                   \
    X(840, WARNING, DELIVERABLE_WITHOUT_STANDARD)                                                  \
    X(841, WARNING, STANDARD_WITHOUT_CHECK)                                                        \
    X(842, WARNING, CHECK_OVERDUE)                                                                 \
    X(843, WARNING, ACCEPTED_UNCHECKED)                                                            \
    X(844, WARNING, OWN_WORK_CHECKED)                                                              \
    X(845, WARNING, RESULT_MISSING)                                                                \
    X(846, WARNING, RESULT_AGAINST_LIMIT)                                                          \
    X(847, WARNING, REWORK_MISSING)                                                                \
    X(848, WARNING, DEFECT_OVERDUE)                                                                \
    X(849, WARNING, DELIVERABLE_OVERDUE)                                                           \
    X(850, WARNING, REJECTED_AND_LEFT)                                                             \
    X(860, WARNING, STAKEHOLDER_NOT_REACHED)                                                       \
    X(861, WARNING, COMMUNICATION_OVERDUE)                                                         \
    X(862, WARNING, COMMUNICATION_WITHOUT_OWNER)                                                   \
    X(863, WARNING, NO_CLIENT_COMMUNICATION)                                                       \
    X(864, WARNING, NOT_ACKNOWLEDGED)                                                              \
    X(865, WARNING, PERSON_NOT_IN_CHANNEL)                                                         \
    X(866, WARNING, MEETING_NOT_HELD)                                                              \
    X(867, WARNING, MEETING_WITHOUT_MINUTES)                                                       \
    X(868, WARNING, ACTION_OVERDUE)                                                                \
    X(869, WARNING, QUESTION_UNANSWERED)                                                           \
    X(870, WARNING, DECISION_WITHOUT_MAKER)                                                        \
    X(871, WARNING, DECISION_OVERDUE)                                                              \
    X(872, WARNING, DOCUMENT_WITHOUT_AUDIENCE)                                                     \
    X(873, INFO, DOCUMENT_NOT_SHARED)                                                              \
    X(890, WARNING, SURVEY_OVERDUE)                                                                \
    X(891, WARNING, FEW_ANSWERS)                                                                   \
    X(892, WARNING, FEEDBACK_WITHOUT_ACTION)                                                       \
    X(893, WARNING, SKILL_GAP)                                                                     \
    X(894, WARNING, TRAINING_OVERDUE)                                                              \
    X(895, WARNING, TRAINING_WITHOUT_ATTENDEES)                                                    \
    X(896, INFO, GROUP_TOO_SMALL)                                                                  \
    X(900, WARNING, STRATEGY_MISSING)                                                              \
    X(901, WARNING, STRATEGY_WITHOUT_REASON)                                                       \
    X(902, WARNING, STRATEGY_OF_OTHER_KIND)                                                        \
    X(903, WARNING, AVOIDED_WITHOUT_CHANGE)                                                        \
    X(904, WARNING, AVOIDED_BUT_LEFT)                                                              \
    X(905, WARNING, MITIGATED_WITHOUT_RESPONSE)                                                    \
    X(906, WARNING, RESIDUAL_NOT_LOWER)                                                            \
    X(907, WARNING, TRANSFER_INCOMPLETE)                                                           \
    X(908, WARNING, HIGH_RISK_ACCEPTED)                                                            \
    X(909, WARNING, RESPONSE_AFTER_PROXIMITY)                                                      \
    X(910, WARNING, RESPONSE_OVERDUE)                                                              \
    X(911, WARNING, RISK_REVIEW_OVERDUE)                                                           \
    X(912, WARNING, RISK_WITHOUT_ISSUE)                                                            \
    X(913, WARNING, RISK_CATEGORY_MISSING)                                                         \
    X(914, WARNING, RESPONSE_TOO_DEAR)                                                             \
    X(915, WARNING, RISK_PAST_PROXIMITY)                                                           \
    X(916, INFO, RISK_WITHOUT_TASKS)                                                               \
    X(920, WARNING, ISSUE_OVERDUE)                                                                 \
    X(921, WARNING, ISSUE_WITHOUT_SOLUTION)                                                        \
    X(922, WARNING, ISSUE_WITHOUT_CAUSE)                                                           \
    X(940, WARNING, ASSESSMENT_INCOMPLETE)                                                         \
    X(941, WARNING, CHANGE_WITHOUT_CHOICE)                                                         \
    X(942, WARNING, APPROVAL_INCOMPLETE)                                                           \
    X(943, ERROR, OPTION_UNKNOWN)                                                                  \
    X(944, WARNING, APPROVED_WITHOUT_CLIENT)                                                       \
    X(945, WARNING, BEYOND_AUTHORITY)                                                              \
    X(946, WARNING, IMPLEMENTED_UNAPPROVED)                                                        \
    X(947, WARNING, IMPLEMENTATION_OVERDUE)                                                        \
    X(948, WARNING, CHANGE_UNDECIDED)                                                              \
    X(949, WARNING, CHANGE_BUDGET_EXCEEDED)                                                        \
    X(950, WARNING, EDIT_OF_UNKNOWN)                                                               \
    X(951, WARNING, EDIT_ADDS_EXISTING)                                                            \
    X(952, WARNING, EDIT_ENTRY_MISSING)                                                            \
    X(953, WARNING, EDIT_REMOVES_FACTS)                                                            \
    X(954, WARNING, EDIT_CHANGES_ID)                                                               \
    X(955, WARNING, EDIT_FIELD_UNKNOWN)                                                            \
    X(956, WARNING, TOUCHES_UNKNOWN)                                                               \
    X(970, WARNING, CLOSING_WITH_OPEN)                                                             \
    X(971, WARNING, EVALUATION_INCOMPLETE)                                                         \
    X(972, WARNING, LESSON_INCOMPLETE)                                                             \
    X(973, WARNING, LESSON_WITHOUT_ACTION)                                                         \
    X(974, WARNING, ISSUE_WITHOUT_LESSON)                                                          \
    X(975, WARNING, EVALUATED_TOO_EARLY)                                                           \
    X(976, WARNING, MILESTONE_WITHOUT_LESSON)

/*
 * X(NAME) of what depends on the status date: said of the same plan today, it
 * may not be said tomorrow.
 */
#define MESSAGE_DATED(X)                                                                           \
    X(DUE_MISSED)                                                                                  \
    X(LIMIT_MISSED)                                                                                \
    X(PROJECT_FINISH_MISSED)                                                                       \
    X(FACT_NOT_KNOWN_YET)                                                                          \
    X(WAIVER_EXPIRED)                                                                              \
    X(COMMUNICATION_OVERDUE)                                                                       \
    X(NOT_ACKNOWLEDGED)                                                                            \
    X(MEETING_NOT_HELD)                                                                            \
    X(MEETING_WITHOUT_MINUTES)                                                                     \
    X(ACTION_OVERDUE)                                                                              \
    X(QUESTION_UNANSWERED)                                                                         \
    X(DECISION_OVERDUE)                                                                            \
    X(RESPONSE_OVERDUE)                                                                            \
    X(RISK_REVIEW_OVERDUE)                                                                         \
    X(RISK_PAST_PROXIMITY)                                                                         \
    X(ISSUE_OVERDUE)                                                                               \
    X(IMPLEMENTATION_OVERDUE)                                                                      \
    X(CHANGE_UNDECIDED)                                                                            \
    X(NOT_YET_HAPPENED)                                                                            \
    X(LESSONS_NOT_READ)                                                                            \
    X(GOAL_MET_BEFORE_WORK)                                                                        \
    X(GOAL_LATE)                                                                                   \
    X(MEASUREMENT_OVERDUE)                                                                         \
    X(CHECK_OVERDUE)                                                                               \
    X(DEFECT_OVERDUE)                                                                              \
    X(DELIVERABLE_OVERDUE)                                                                         \
    X(SURVEY_OVERDUE)                                                                              \
    X(TRAINING_OVERDUE)                                                                            \
    X(OWNER_AWAY)                                                                                  \
    X(PROGRESS_STALE)                                                                              \
    X(FORECAST_PASSED)                                                                             \
    X(MATERIAL_LATE)                                                                               \
    X(PAYMENT_OVERDUE)                                                                             \
    X(INVOICE_MISSING)                                                                             \
    X(SKILL_ALONE)                                                                                 \
    X(OVERBOOKED)                                                                                  \
    X(NEGATIVE_FLOAT)                                                                              \
    X(LENGTH_INDEX_LOW)                                                                            \
    X(NEARLY_CRITICAL)

/*
 * X(NAME) of the warnings that are errors under `policy: {practice: client}`:
 * what a client project cannot do without.
 */
#define MESSAGE_PRACTICE(X)                                                                        \
    X(NOT_MINUTES)                                                                                 \
    X(OWNER_MISSING)                                                                               \
    X(COMMUNICATION_OVERDUE)                                                                       \
    X(STRATEGY_MISSING)                                                                            \
    X(STRATEGY_WITHOUT_REASON)                                                                     \
    X(STRATEGY_OF_OTHER_KIND)                                                                      \
    X(AVOIDED_WITHOUT_CHANGE)                                                                      \
    X(AVOIDED_BUT_LEFT)                                                                            \
    X(MITIGATED_WITHOUT_RESPONSE)                                                                  \
    X(RESIDUAL_NOT_LOWER)                                                                          \
    X(TRANSFER_INCOMPLETE)                                                                         \
    X(HIGH_RISK_ACCEPTED)                                                                          \
    X(RISK_WITHOUT_ISSUE)                                                                          \
    X(ASSESSMENT_INCOMPLETE)                                                                       \
    X(CHANGE_WITHOUT_CHOICE)                                                                       \
    X(APPROVAL_INCOMPLETE)                                                                         \
    X(APPROVED_WITHOUT_CLIENT)                                                                     \
    X(BEYOND_AUTHORITY)                                                                            \
    X(IMPLEMENTED_UNAPPROVED)                                                                      \
    X(NOT_YET_HAPPENED)                                                                            \
    X(PRACTICE_MISSING)                                                                            \
    X(GOAL_OUTSIDE_PROJECT)                                                                        \
    X(GOAL_LATE)                                                                                   \
    X(DELIVERABLE_WITHOUT_STANDARD)                                                                \
    X(STANDARD_WITHOUT_CHECK)                                                                      \
    X(ACCEPTED_UNCHECKED)                                                                          \
    X(FEEDBACK_WITHOUT_ACTION)                                                                     \
    X(CLOSING_WITH_OPEN)                                                                           \
    X(EVALUATION_INCOMPLETE)                                                                       \
    X(EVALUATED_TOO_EARLY)                                                                         \
    X(OWNER_AWAY)                                                                                  \
    X(NEVER_DUE)                                                                                   \
    X(DUE_AFTER_WHOLE)                                                                             \
    X(DUE_BEFORE_START)                                                                            \
    X(LIMIT_MISSED)                                                                                \
    X(LINK_YIELDS)                                                                                 \
    X(PROJECT_FINISH_MISSED)                                                                       \
    X(PERCENT_FALLS)                                                                               \
    X(PINNED_ON_DAY_OFF)                                                                           \
    X(FORECAST_PASSED)                                                                             \
    X(FINISH_UNSAID)                                                                               \
    X(START_UNSAID)                                                                                \
    X(MATERIAL_SHORT)                                                                              \
    X(MATERIAL_LATE)                                                                               \
    X(BUDGET_OVER_FRAME)                                                                           \
    X(BUDGET_OVER_LINE)                                                                            \
    X(PAYMENT_WITHOUT_DAY)                                                                         \
    X(EQUIPMENT_SHORT)                                                                             \
    X(PINNED_CLASH)                                                                                \
    X(EFFORT_OVER_TIME)                                                                            \
    X(NOBODY_ABLE)                                                                                 \
    X(OVERBOOKED)                                                                                  \
    X(LOOSE_ENDS)                                                                                  \
    X(LEAD)                                                                                        \
    X(NEGATIVE_FLOAT)                                                                              \
    X(WITHOUT_RESOURCES)

/* X(NAME, word, first) of the families, in the order of their first numbers. */
#define MESSAGE_FAMILIES(X)                                                                        \
    X(FILES, files, 0)                                                                             \
    X(TEXT, text, 100)                                                                             \
    X(LANGUAGE, language, 200)                                                                     \
    X(TASKS, tasks, 300)                                                                           \
    X(HEALTH, health, 350)                                                                         \
    X(PROGRESS, progress, 400)                                                                     \
    X(PEOPLE, people, 500)                                                                         \
    X(MONEY, money, 550)                                                                           \
    X(IMPORTS, imports, 600)                                                                       \
    X(TEMPLATES, templates, 700)                                                                   \
    X(PROJECT, project, 800)                                                                       \
    X(GOALS, goals, 820)                                                                           \
    X(QUALITY, quality, 840)                                                                       \
    X(COMMUNICATION, communication, 860)                                                           \
    X(FEEDBACK, feedback, 890)                                                                     \
    X(RISKS, risks, 900)                                                                           \
    X(CHANGES, changes, 940)                                                                       \
    X(CLOSING, closing, 970)

#endif
