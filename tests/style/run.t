What tests/run understands; it is the runner that runs this.

>>> sub/plan.yaml
name: Acme portal
<<<
>>> odd.bin (escaped)
a\x00b\tc\\
<<<
$ cat sub/plan.yaml
name: Acme portal
$ od -An -c odd.bin
   a  \0   b  \t   c   \
? 0

stdout and stderr stand in the order they were written, and the folder's own
path is shown as $HOME.
$ echo one; echo two >&2; pwd; exit 3
one
two
$HOME
? 3

Bytes that cannot be seen, and lines that mean something here, are escaped.
$ printf '\033[1mbold \n$ y\n? 1\n...\na\\b\n\\a\n\377\n'
\\x1b[1mbold\x20
\$ y
\? 1
\...
a\b
\\\a
\\xff
$ printf 'no end'
no end
\ No newline at end of output
$ seq 100
1
...
9[...]
[...]00
$ echo \
    a long command
a long command
$ printf 'blank line after\n\n'
blank line after


$ echo $LC_ALL $TZ ${NO_COLOR-unset} ${LANG-unset}
C UTC unset unset
? 0

A transcript that is wrong, what is said of it, and how it is put right.
>>> wrong.t (escaped)
Text.\n$ echo a; seq 3\na\n9[...]\n...\n\n$ true\n? 2
<<<
$ "$ROOT/tests/run" wrong.t
not ok 1 - echo a; seq 3
# wrong.t: $ echo a; seq 3
# --- expected
# +++ actual
# @@ -1,3 +1,4 @@
#  a
\# -9[...]
# -...
# +1
# +2
# +3
not ok 2 - true
# wrong.t: $ true
# exit status 0, expected 2
1..2
? 1
$ cp wrong.t right.t; "$ROOT/tests/run" -u right.t; cat right.t; "$ROOT/tests/run" right.t
right.t: updated
Text.
\$ echo a; seq 3
a
1
2
3

\$ true
\? 0
ok 1 - echo a; seq 3
ok 2 - true
1..2
>>> data.t
needs data
needs no-such-command
$ false
<<<
$ env -u PLANLOOM_DATA "$ROOT/tests/run" data.t
1..0 # SKIP needs data: PLANLOOM_DATA is not set, needs no-such-command, which is not here
$ printf '#!/bin/sh\necho "ok 1"; echo "not ok 2 - x"; echo "# why"; echo "1..2"; exit 1\n' >own.t
$ chmod +x own.t; "$ROOT/tests/run" own.t
ok 1
not ok 2 - x
# own.t: not ok 2 - x
# why
# why
1..2
? 1
$ "$ROOT/tests/run"
usage: tests/run [-u] FILE...
? 2
