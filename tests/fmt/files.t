Which files are written, and what is said.

>>> shop/plan.yaml
project: {id: shop, name: Shop, start: 2026-09-14}
<<<
>>> shop/tasks.plan.yaml
tasks:
  - id: build
    name: Build
    effort: 5d
<<<
>>> shop/risks/late.md
---
owner: li
category: supplier # one source
cause: One source
---

# The vendor is late

*  prose   stays
<<<
>>> shop/risks/README.md
---
b:   1
---
<<<
>>> shop/notes.yaml
a:   1
<<<
$ plan-fmt --check shop
shop/plan.yaml
shop/risks/late.md
? 1
$ plan-fmt --diff shop
--- shop/plan.yaml
+++ shop/plan.yaml
@@ -1 +1,4 @@
-project: {id: shop, name: Shop, start: 2026-09-14}
+project:
+  id: shop
+  name: Shop
+  start: 2026-09-14
--- shop/risks/late.md
+++ shop/risks/late.md
@@ -1,7 +1,7 @@
 ---
-owner: li
 category: supplier # one source
 cause: One source
+owner: li
 ---
\\x20
 # The vendor is late
? 1
$ chmod 640 shop/plan.yaml && plan-fmt shop && stat -c %a shop/plan.yaml && cat shop/plan.yaml shop/risks/*
640
project:
  id: shop
  name: Shop
  start: 2026-09-14
---
b:   1
---
---
category: supplier # one source
cause: One source
owner: li
---

# The vendor is late

*  prose   stays
? 0
$ plan-fmt -C shop --check
? 0

Single files, each by its own name; a file that is right is not written again.

$ cd shop/risks && touch -d 2026-01-01 late.md && plan-fmt late.md ../notes.yaml && cat ../notes.yaml && date -r late.md +%F
a: 1
2026-01-01
? 0

A file that cannot be read as it should is left alone, and said.

>>> shop/broken.plan.yaml
tasks:
  - id:   one
   name: two
<<<
>>> shop/twice.plan.yaml
tasks:
  - id:   one
    id: two
<<<
>>> shop/list.plan.yaml
just   words
<<<
>>> shop/other.plan.yaml
tasks: [{id: other, name: Other, effort: 1d}]
<<<
$ cp shop/broken.plan.yaml before && plan-fmt shop; echo $?; cmp before shop/broken.plan.yaml && cat shop/other.plan.yaml
shop/broken.plan.yaml:3:4: error: indentation that fits nothing above it [PL114]
shop/list.plan.yaml:1:1: error: wrong shape for the file, which maps registers to their content [PL205]
shop/twice.plan.yaml:3:5: error: key given twice: 'id' [PL125]
shop/twice.plan.yaml:2:5: note: 'id' was first given here
1
tasks:
  - id: other
    name: Other
    effort: 1d
? 0
$ plan-fmt - < shop/broken.plan.yaml
standard input:3:4: error: indentation that fits nothing above it [PL114]
tasks:
  - id:   one
   name: two
? 1

Nothing is written when a file is not there.

$ plan-fmt shop/notes.yaml shop/none.yaml
plan-fmt: error: cannot read 'shop/none.yaml': No such file or directory [PL001]
? 2
$ plan-fmt nowhere
plan-fmt: error: cannot read 'nowhere': No such file or directory [PL001]
? 2
$ plan-fmt -C shop shop/notes.yaml
plan-fmt: give the plan with -C or as an operand, not both
Try 'plan-fmt --help' for more information.
? 2
$ plan-fmt shop -
plan-fmt: '-' stands alone
Try 'plan-fmt --help' for more information.
? 2

A second name for a field becomes its first, unless both are given.

>>> words.plan.yaml
tasks:
  - id: a
    name: A
    joint: true
    assign: li
  - id: b
    name: B
    assignees: li
    assign: zhao
<<<
$ plan-fmt --diff words.plan.yaml
--- words.plan.yaml
+++ words.plan.yaml
@@ -1,8 +1,9 @@
 tasks:
   - id: a
     name: A
-    joint: true
-    assign: li
+    assignees: li
+    together: true
+
   - id: b
     name: B
     assignees: li
? 1

What an import writes is in canonical form.

>>> import.xml
<Project xmlns="http://schemas.microsoft.com/project"><Name>Shop</Name><StartDate>2026-09-14T08:00:00</StartDate>
<Tasks><Task><UID>1</UID><ID>1</ID><Name>Build: it</Name><Duration>PT16H0M0S</Duration><OutlineLevel>1</OutlineLevel></Task></Tasks></Project>
<<<
$ plan-import -q mspdi import.xml > imported.yaml; plan-fmt --diff imported.yaml
? 0
$ plan-fmt --check $ROOT/examples/bakery && plan-fmt --check $ROOT/examples/harbour-shop
? 0
