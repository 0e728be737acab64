/* planloom NAME ...: runs plan-NAME, from beside itself or from the path. */
#include "base/buf.h"
#include "base/die.h"
#include "base/output.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

static const char help[] =
    "Usage: planloom PROGRAM [options] ...\n"
    "Keeps a client project's plan as text in git: checks, schedules and reports it.\n"
    "\n"
    "  new        plans and records to begin with; holidays of four countries\n"
    "  check      everything that can be wrong in a plan\n"
    "  fmt        plan files in the form that plans are kept in\n"
    "  schedule   dates, floats and the critical path; why a task is where it is\n"
    "  list       the records of a register: tasks, risks, actions and so on\n"
    "  report     status pages in HTML and Markdown\n"
    "  import     plans from MS Project XML\n"
    "\n"
    "'planloom PROGRAM --help' tells more about each.\n";

/* The folder this program was started from, with its slash; empty if from the path. */
static void put_own_folder(struct buf *path, const char *self)
{
    const char *slash = strrchr(self, '/');

    if (slash)
        buf_put(path, self, (size_t)(slash - self) + 1);
}

int main(int argc, char **argv)
{
    struct buf path = {0};

    die_name_set("planloom");
    if (argc < 2 || strcmp(argv[1], "help") == 0 || strcmp(argv[1], "--help") == 0)
        return output_write("-", help, sizeof help - 1) ? 2 : argc < 2 ? 2 : 0;
    if (strcmp(argv[1], "--version") == 0)
        return output_write("-", "planloom " VERSION "\n", strlen("planloom " VERSION "\n")) ? 2
                                                                                             : 0;
    if (strchr(argv[1], '/') || argv[1][0] == '-') {
        fprintf(stderr, "planloom: unrecognized option '%s'\n"
                        "Try 'planloom --help' for more information.\n", argv[1]);
        return 2;
    }
    put_own_folder(&path, argv[0]);
    buf_format(&path, "plan-%s", argv[1]);
    argv[1] = path.text;
    execvp(path.text, argv + 1);
    fprintf(stderr, errno == ENOENT ? "planloom: there is no program '%s'\n"
                                      "Try 'planloom --help' for more information.\n"
                                    : "planloom: cannot run '%s'\n", strrchr(path.text, '-') + 1);
    return 2;
}
