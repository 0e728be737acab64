What tests/style/house.t sees: a house with each fault in it once.

>>> lib/base/up.h
#ifndef BASE_UP_H
#define BASE_UP_H

#include "plan/thing.h"

#endif
<<<
>>> lib/plan/thing.h
#ifndef PLAN_THING_H
#define PLAN_THING_H

#include <yaml.h>

#endif
<<<
>>> lib/calc/think.c
#include "read/one.h"
<<<
>>> lib/read/one.h
#ifndef READ_ANOTHER_H
#define READ_ANOTHER_H

#include "read/two.h"

#endif
<<<
>>> lib/read/two.h
#ifndef READ_TWO_H
#define READ_TWO_H

struct two {
    size_t n;
};

#endif
<<<
>>> lib/read/two_parts.c
/* strcpy(a, b) is only spoken of here. */
#include "read/one.h"
#include <yaml.h>

static const char *words(void)
{
    return "strcpy(a, b)";
}
<<<
>>> cmd/wide.c (escaped)
int n;\t\nint m; \n\nint main(void)\n{\n    strcpy(a, b);\n    x.system(1);\n    sprintf (a, "");\n
<<<
$ yes '    n++;' | head -60 >>cmd/wide.c && echo '}' >>cmd/wide.c
$ printf 'static int %0100d;\n' 0 >>cmd/wide.c
$ { printf '/* long: a flat\n * switch */\nint f(void)\n{\n'; yes ' n++;' | head -80; echo '}'; } >lib/base/long.c
$ { printf '/* too long */\nint f(int a,\n      int b)\n{\n'; yes ' n++;' | head -80; echo '}'; } >lib/base/short.c
$ yes 'int n;' | head -501 >lib/base/file.c
$ { echo '/* long: table */'; yes 'int n;' | head -501; } >lib/base/table.c
$ printf 'see .%s or /%s/\n' ./shared/x work >README.md
$ "$ROOT/tests/style/house.t"
not ok 1 - a file includes its own floor or lower, and calc never includes read
# lib/base/up.h:4: base includes plan, which is above it
# lib/calc/think.c:1: calc includes read
not ok 2 - no circle among the rooms of a floor
# read/one -> read/two -> read/one, the last step in lib/read/two_parts.c:2
not ok 3 - one door for each foreign library
# lib/plan/thing.h:4: <yaml.h> in a header
# lib/read/two_parts.c:3: <yaml.h> has its door in lib/plan/thing.h
not ok 4 - each header has a guard named after it
# lib/read/one.h:1: does not begin with the guard READ_ONE_H
not ok 5 - each header compiles alone
...
# lib/read/two.h:5:[...]
...
not ok 6 - no function that is banned is called
# cmd/wide.c:6: strcpy() is banned
# cmd/wide.c:8: sprintf() is banned
not ok 7 - functions are at most 80 lines, main at most 60
# cmd/wide.c:4: main has 66 lines, at most 60
# lib/base/short.c:2: f has 84 lines, at most 80
not ok 8 - a .c has at most 500 lines, a header at most 120
# lib/base/file.c:501: has 501 lines, at most 500
not ok 9 - no tabs, no long lines, no blanks at line ends
# cmd/wide.c:1: a tab
# cmd/wide.c:1: blanks at its end
# cmd/wide.c:2: blanks at its end
# cmd/wide.c:70: 112 columns
not ok 10 - nothing points outside of this folder
# README.md:1: [...]
# README.md:1: [...]
1..10
? 1
