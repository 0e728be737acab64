/* long: table
 *
 * English words about files and folders.
 */
#include "base/message_words.h"

static const struct message messages[] = {
    {DIAG_CANNOT_READ,
     "cannot read '{0}': {1}",
     "A file or folder of the plan could not be opened. What stands in it is\n"
     "missing from every result, so nothing else that is said can be relied on.",
     "people.plan.yaml belongs to another user, and you may not read it",
     "Give yourself the right to read it:\n"
     "    chmod u+r people.plan.yaml\n"
     "or move what does not belong to the plan out of its folder."},
    {DIAG_NO_PLAN,
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
    {DIAG_LINK_OUTSIDE,
     "symbolic link that leaves the plan, not followed: '{0}'",
     "Only files below the folder of the plan are read. A link that led outside\n"
     "could bring private files into a report without anybody seeing it in\n"
     "review.",
     "people.plan.yaml -> ../other-project/people.plan.yaml",
     "Copy the file into the folder of the plan, or remove the link. A name that\n"
     "begins with a dot is not looked at: keep links to other things as .name"},
    {DIAG_FILE_TOO_LARGE,
     "file too large: '{0}' has over 256 MiB",
     "No plan written by people comes near this size. Most often something else\n"
     "was saved under a name that ends in .plan.yaml.",
     "backup.plan.yaml           (300 MiB)",
     "Move the file away, or name it otherwise. A very large plan can be split\n"
     "over as many files as you like: every *.plan.yaml is read."},
    {DIAG_TREE_TOO_LARGE,
     "too many files or folders: '{0}' goes {1}",
     "Every folder below plan.yaml is looked through. This tree goes on so far\n"
     "that it is surely not meant: a copy inside a copy, or a folder of\n"
     "programs.",
     "plan.yaml\n"
     "old/old/old/old/old/ ...   (over 64 folders deep)",
     "Move the folder out of the plan, or give it a name that begins with a dot:\n"
     "then it is not entered."},
};

const struct messages messages_en_files = {messages, sizeof messages / sizeof *messages};
