Records that must have an id and have none get one of their name; all else stays.

>>> shop/plan.yaml
project: {id: shop, name: Shop, start: 2026-09-14}
tasks:
- name: "Build: the shop"   # as agreed
  tasks:
    # first
    - name:   Design the API
      effort: 5d
    - {name: Test, effort: 2d}
    - id:
      name: Test
      effort: 3d
    - id: 1st
      name: An id that is wrong
      effort: 1d
- name: Test
  effort: 1d
  depends_on: design-the-api
-   name: 设计接口
    effort: 1d
- name: Ärger & Größe Nr. 5
  effort: 1d
- name: No
  effort: 1d
- {}
people:
  - {name: Li Wei}
  - name: Client
    was: li-wei-2
  -
    # one more
    name: Li Wei
equipment:
  - name: 打印机
<<<
>>> shop/risks/late.md
---
cause: One source
category: supplier
owner: li-wei
---

# The vendor is late
<<<
>>> shop/risks/很晚.md (escaped)
---\r\ncause: c\r\n---\r\n\r\n# The Vendor is late\r\n
<<<
>>> shop/risks/没有.md

# Bare words

No more.
<<<
>>> shop/timesheets/2026-09.csv
task,person,date,hours
test,li-wei,2026-09-15,8
<<<
$ plan-fmt --ids --check shop
shop/plan.yaml
shop/risks/很晚.md
shop/risks/没有.md
? 1
$ plan-fmt --ids --diff shop
--- shop/plan.yaml
+++ shop/plan.yaml
@@ -1,33 +1,42 @@
 project: {id: shop, name: Shop, start: 2026-09-14}
 tasks:
-- name: "Build: the shop"   # as agreed
+- id: build-the-shop
+  name: "Build: the shop"   # as agreed
   tasks:
     # first
-    - name:   Design the API
+    - id: design-the-api
+      name:   Design the API
       effort: 5d
-    - {name: Test, effort: 2d}
-    - id:
+    - {id: test, name: Test, effort: 2d}
+    - id: build-the-shop-test
       name: Test
       effort: 3d
     - id: 1st
       name: An id that is wrong
       effort: 1d
-- name: Test
+- id: test-3
+  name: Test
   effort: 1d
   depends_on: design-the-api
--   name: 设计接口
+-   id: task-7
+    name: 设计接口
     effort: 1d
-- name: Ärger & Größe Nr. 5
+- id: arger-grose-nr-5
+  name: Ärger & Größe Nr. 5
   effort: 1d
-- name: No
+- id: task-no
+  name: No
   effort: 1d
-- {}
+- {id: task-10}
 people:
-  - {name: Li Wei}
-  - name: Client
+  - {id: li-wei, name: Li Wei}
+  - id: person-client
+    name: Client
     was: li-wei-2
   -
     # one more
+    id: li-wei-3
     name: Li Wei
 equipment:
-  - name: 打印机
+  - id: piece-of-equipment-1
+    name: 打印机
--- shop/risks/很晚.md
+++ shop/risks/很晚.md
@@ -1,4 +1,5 @@
\ ---\x0d
\+id: the-vendor-is-late\x0d
\ cause: c\x0d
\ ---\x0d
\ \x0d
--- shop/risks/没有.md
+++ shop/risks/没有.md
@@ -1,3 +1,6 @@
+---
+id: bare-words
+---
\\x20
 # Bare words
\\x20
? 1
$ plan-fmt --ids shop && plan-fmt --ids --check shop && plan-check -q --only language --as-of 2026-09-01 shop | grep -v "missing in this risk"
shop/plan.yaml:14:11: error: not an id: '1st'; ids are letters, digits, '.', '_' and '-', at most 64, beginning with a letter [PL210]
shop/plan.yaml:28:9: warning: other YAML programs do not read this as text: 'No'; quote it [PL131]
shop/plan.yaml:30:3: error: missing in this task: 'name' (of 'task-10') [PL204]
? 0

$ plan-fmt --ids shop/plan.yaml
plan-fmt: --ids looks at the whole plan: name its folder
Try 'plan-fmt --help' for more information.
? 2
$ plan-fmt --ids - < shop/plan.yaml
plan-fmt: --ids looks at the whole plan: name its folder
Try 'plan-fmt --help' for more information.
? 2
>>> torn/plan.yaml
project: {id: torn, name: Torn, start: 2026-09-14}
tasks:
  - name: Build
    effort: 1d
<<<
>>> torn/more.plan.yaml
tasks:
  - id: [build
<<<
$ plan-fmt --ids torn; cat torn/plan.yaml
torn/more.plan.yaml:2:9: error: bracket without an end, or without a comma between its entries [PL115]
project: {id: torn, name: Torn, start: 2026-09-14}
tasks:
  - name: Build
    effort: 1d
