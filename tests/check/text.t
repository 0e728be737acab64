Bytes that are no plain text: another encoding, or characters that an editor
does not show, so that a plan would not mean what it seems to say.

>>> latin/plan.yaml (escaped)
project:
  id: shop
  name: Gesch\xe4ft
<<<
>>> short/plan.yaml (escaped)
project:
  id: shop
  name: caf\xc3 au lait
<<<
>>> overlong/plan.yaml (escaped)
project:
  name: \xc0\xafetc
<<<
>>> surrogate/plan.yaml (escaped)
project:
  name: \xed\xa0\x80
<<<
>>> beyond/plan.yaml (escaped)
project:
  name: \xf4\x90\x80\x80
<<<
$ plan-check latin
latin/plan.yaml:3:14: error: not UTF-8: byte 0xE4 belongs to another encoding [PL101]
plan-check: 0 tasks, 1 error
? 1
$ plan-check short
short/plan.yaml:3:12: error: not UTF-8: byte 0xC3 belongs to another encoding [PL101]
plan-check: 0 tasks, 1 error
? 1
$ plan-check overlong
overlong/plan.yaml:2:9: error: not UTF-8: byte 0xC0 belongs to another encoding [PL101]
plan-check: 0 tasks, 1 error
? 1
$ plan-check surrogate
surrogate/plan.yaml:2:9: error: not UTF-8: byte 0xED belongs to another encoding [PL101]
plan-check: 0 tasks, 1 error
? 1
$ plan-check beyond
beyond/plan.yaml:2:9: error: not UTF-8: byte 0xF4 belongs to another encoding [PL101]
plan-check: 0 tasks, 1 error
? 1

UTF-16, with a byte order mark and without.

>>> little/plan.yaml (escaped)
\xff\xfep\0r\0o\0j\0e\0c\0t\0:\0
\0
<<<
>>> big/plan.yaml (escaped)
\xfe\xff\0p\0r\0o\0j\0e\0c\0t\0:\0
<<<
>>> unmarked/plan.yaml (escaped)
p\0r\0o\0j\0e\0c\0t\0:\0
\0
<<<
>>> big-unmarked/plan.yaml (escaped)
\0p\0r\0o\0j\0e\0c\0t\0:\0
<<<
$ plan-check little
little/plan.yaml:1:1: error: UTF-16 text: save the file as UTF-8 [PL104]
plan-check: 0 tasks, 1 error
? 1
$ plan-check big
big/plan.yaml:1:1: error: UTF-16 text: save the file as UTF-8 [PL104]
plan-check: 0 tasks, 1 error
? 1
$ plan-check unmarked
unmarked/plan.yaml:1:1: error: UTF-16 text: save the file as UTF-8 [PL104]
plan-check: 0 tasks, 1 error
? 1
$ plan-check big-unmarked
big-unmarked/plan.yaml:1:1: error: control character: U+0000 [PL102]
plan-check: 0 tasks, 1 error
? 1

UTF-8 with a byte order mark and with the line ends of Windows is fine; columns
count characters, and the mark is none.

>>> marked/plan.yaml (escaped)
\xef\xbb\xbfproject:\r
  id: shop\r
  name: Web shop\r
  start: 2026-03-02\r\n
<<<
>>> umlaut/plan.yaml
project:
  id: shop
  name: 网店
  start: 2026-03-02
  client: 网店 #1
<<<
>>> marked-wrong/plan.yaml (escaped)
\xef\xbb\xbfx-own: 1\r
clientes: x\r
project:\r
  id: shop\r
  name: Web shop\r
  start: 2026-03-02\r\n
<<<
$ plan-check --as-of 2026-03-01 marked
plan-check: 0 tasks, no findings
? 0
$ plan-check --as-of 2026-03-01 umlaut
umlaut/plan.yaml:5:14: warning: YAML takes the rest for a comment: '#1'; quote the value [PL130]
plan-check: 0 tasks, 1 warning
? 0
$ plan-check --as-of 2026-03-01 marked-wrong
marked-wrong/plan.yaml:2:1: error: unknown register: 'clientes'; did you mean 'clients'? [PL201]
plan-check: 0 tasks, 1 error
? 1

Control characters and line breaks that most editors do not show as such.

>>> bell/plan.yaml (escaped)
project:
  name: Web\x07 shop
<<<
>>> nul/plan.yaml (escaped)
project:
  name: Web\0shop
<<<
>>> delete/plan.yaml (escaped)
project:
  name: Web\x7f shop
<<<
>>> c1/plan.yaml (escaped)
project:
  name: Web\xc2\x9b shop
<<<
>>> nonchar/plan.yaml (escaped)
project:
  name: Web\xef\xbf\xbe shop
<<<
>>> mac/plan.yaml (escaped)
project:\r  id: shop\r
<<<
>>> nel/plan.yaml (escaped)
project:
  name: Web shop\xc2\x85  start: 2026-03-02
<<<
>>> separator/plan.yaml (escaped)
project:
  name: Web shop\xe2\x80\xa8  start: 2026-03-02
<<<
$ plan-check bell
bell/plan.yaml:2:12: error: control character: U+0007 [PL102]
plan-check: 0 tasks, 1 error
? 1
$ plan-check nul
nul/plan.yaml:2:12: error: control character: U+0000 [PL102]
plan-check: 0 tasks, 1 error
? 1
$ plan-check delete
delete/plan.yaml:2:12: error: control character: U+007F [PL102]
plan-check: 0 tasks, 1 error
? 1
$ plan-check c1
c1/plan.yaml:2:12: error: control character: U+009B [PL102]
plan-check: 0 tasks, 1 error
? 1
$ plan-check nonchar
nonchar/plan.yaml:2:12: error: control character: U+FFFE [PL102]
plan-check: 0 tasks, 1 error
? 1
$ plan-check mac
mac/plan.yaml:1:9: error: line break that editors do not show: U+000D [PL103]
plan-check: 0 tasks, 1 error
? 1
$ plan-check nel
nel/plan.yaml:2:17: error: line break that editors do not show: U+0085 [PL103]
plan-check: 0 tasks, 1 error
? 1
$ plan-check separator
separator/plan.yaml:2:17: error: line break that editors do not show: U+2028 [PL103]
plan-check: 0 tasks, 1 error
? 1

What cannot be in the file cannot be brought in by an escape either, and a name
is one line.

>>> escapes/plan.yaml
project:
  id: shop
  name: Web shop
  client: "ACME\0 Trading"
  start: 2026-03-02
clients:
  - id: acme
    name: Acme
    address: "\u202egnidart emca"
    phone: "\e[31m123"
  - id: bcme
    name: "Bcme\nTrading"
  - id: ecme
    name: "Ecme \u7f51 Trading"
  - id: fcme
    name: |
      Fcme
      Trading
<<<
$ plan-check --as-of 2026-03-01 escapes
escapes/plan.yaml:4:11: error: character that cannot be seen: U+0000 [PL132]
escapes/plan.yaml:9:14: error: character that cannot be seen: U+202E [PL132]
escapes/plan.yaml:10:12: error: character that cannot be seen: U+001B [PL132]
escapes/plan.yaml:12:11: error: character that cannot be seen: a line break [PL132]
escapes/plan.yaml:16:11: error: character that cannot be seen: a line break [PL132]
plan-check: 0 tasks, 5 errors
? 1

An unfinished merge, in YAML and in Markdown.

>>> merge/plan.yaml
project:
  id: shop
<<<<<<< HEAD
  name: Web shop
=======
  name: Webshop
>>>>>>> origin/main
  start: 2026-03-02
<<<
>>> merge-entry/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
<<<
>>> merge-entry/tasks/build.md
---
name: Build
duration: 5d
---
<<<<<<< HEAD
It is easy.
=======
It is hard.
>>>>>>> origin/main
<<<
>>> no-merge/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
  note: |
    A heading in older Markdown
    =======
    <<<<<<< is said of a merge.
<<<
$ plan-check merge
merge/plan.yaml:3:1: error: conflict marker of an unfinished merge [PL105]
plan-check: 0 tasks, 1 error
? 1
$ plan-check --as-of 2026-03-01 merge-entry
merge-entry/tasks/build.md:5:1: error: conflict marker of an unfinished merge [PL105]
plan-check: 0 tasks, 1 error
? 1
$ plan-check --as-of 2026-03-01 no-merge
plan-check: 0 tasks, no findings
? 0
