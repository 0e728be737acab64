Which files a plan consists of, and what is said when one cannot be read.

>>> good/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02
<<<
>>> good/build.plan.yaml
tasks:
  - id: build
    name: Build it
    duration: 5d
<<<
>>> good/phases/test.plan.yaml
tasks:
  - id: test
    name: Test it
    duration: 2d
    depends_on: build
<<<
>>> good/tasks/go-live.md
---
milestone: true
depends_on: test
---
# Go live

Everybody brings cake.
<<<
>>> good/notes.yaml
this: is not read
<<<
>>> good/.hidden.plan.yaml
nor: this
<<<
>>> good/templates/x.plan.yaml
nor: this
<<<
>>> good/tasks/README.md
Nor this.
<<<
>>> good/other/plan.yaml
nor: this, it is another plan
<<<
>>> good/other/x.plan.yaml
nor: this
<<<

The folder is given as an operand, with -C, by its plan.yaml, or is the current one.

$ plan-check --as-of 2026-03-01 good
plan-check: 3 tasks, no findings
$ plan-check --as-of 2026-03-01 -C good/
plan-check: 3 tasks, no findings
$ plan-check --as-of 2026-03-01 good/plan.yaml
plan-check: 3 tasks, no findings
$ cd good && plan-check --as-of 2026-03-01
plan-check: 3 tasks, no findings
$ cd good && plan-check --as-of 2026-03-01 plan.yaml
plan-check: 3 tasks, no findings
$ plan-check --as-of 2026-03-01 "$PWD/good"
plan-check: 3 tasks, no findings
? 0

A folder that is no plan, and paths that lead nowhere.

$ mkdir empty && plan-check empty
plan-check: error: no plan here: empty holds no plan.yaml [PL002]
? 2
$ cd empty && plan-check
plan-check: error: no plan here: this folder holds no plan.yaml [PL002]
? 2
$ plan-check nowhere
plan-check: error: no plan here: nowhere holds no plan.yaml [PL002]
? 2
$ plan-check good/notes.yaml
plan-check: error: cannot read 'good/notes.yaml/plan.yaml': Not a directory [PL001]
? 2
$ plan-check ''
plan-check: error: no plan here: this folder holds no plan.yaml [PL002]
? 2
$ mkdir -p folder/plan.yaml && plan-check folder
plan-check: error: cannot read 'folder/plan.yaml': not a regular file [PL001]
? 2
$ mkdir linked && ln -s ../good/plan.yaml linked && plan-check linked
plan-check: error: cannot read 'linked/plan.yaml': not a regular file [PL001]
? 2

Errors in a file of a subfolder are placed in it, with the path as it was given.

>>> good/phases/test.plan.yaml
tasks:
  - id: test
    name: Test it
    duration: 2d
    depends_on: biuld
<<<
$ plan-check --as-of 2026-03-01 good
good/phases/test.plan.yaml:5:17: error: unknown task: 'biuld'; did you mean 'build'? [PL214]
plan-check: 3 tasks, 1 error
? 1
$ cd good && plan-check --as-of 2026-03-01 .
phases/test.plan.yaml:5:17: error: unknown task: 'biuld'; did you mean 'build'? [PL214]
plan-check: 3 tasks, 1 error
? 1

A file that cannot be read is trouble: the rest of the plan is still checked.

>>> some/plan.yaml
project:
  id: shop
  name: Web shop
  start: 2026-03-02

tasks:
  - id: build
    name: Build it
    duration: 5d
    depends_on: design
<<<
>>> plain-user
#!/usr/bin/env perl
# Root may read everything: run the rest as a user who may not.
if (!$>) { $) = "65534 65534"; $( = 65534; ($>, $<) = (65534, 65534) }
exec @ARGV;
<<<
$ chmod +x plain-user; chmod 755 .; mkdir some/closed; chmod 0 some/closed
$ ./plain-user plan-check --as-of 2026-03-01 some
plan-check: error: cannot read 'some/closed': Permission denied [PL001]
? 2
$ rmdir some/closed; echo 'tasks: []' >some/shut.plan.yaml; chmod 0 some/shut.plan.yaml
$ ./plain-user plan-check --as-of 2026-03-01 some
plan-check: error: cannot read 'some/shut.plan.yaml': Permission denied [PL001]
? 2
$ rm -f some/shut.plan.yaml; mkfifo some/pipe.plan.yaml; plan-check --as-of 2026-03-01 some
plan-check: error: cannot read 'some/pipe.plan.yaml': not a regular file [PL001]
? 2
$ rm some/pipe.plan.yaml
? 0

Symbolic links are not followed; one that leads out of the plan is an error.

$ ln -s plan.yaml some/inside.plan.yaml; plan-check --as-of 2026-03-01 some
some/plan.yaml:10:17: error: unknown task: 'design' [PL214]
plan-check: 1 task, 1 error
? 1
$ ln -s /etc/passwd some/passwd.plan.yaml; ln -s ../good some/good; ln -s nowhere some/broken
$ plan-check --as-of 2026-03-01 some
plan-check: error: symbolic link that leaves the plan, not followed: 'some/good' [PL003]
plan-check: error: symbolic link that leaves the plan, not followed: 'some/passwd.plan.yaml' [PL003]
plan-check: 1 task, 2 errors
? 1
$ rm some/inside.plan.yaml some/passwd.plan.yaml some/good some/broken
? 0

What stands only in plan.yaml, and what no plan can be without.

>>> some/more.plan.yaml
project:
  name: Another name
policy:
  schedule:
    logic: override
<<<
$ plan-check --as-of 2026-03-01 some
some/more.plan.yaml:1:1: error: 'project' stands only in plan.yaml [PL206]
some/more.plan.yaml:3:1: error: 'policy' stands only in plan.yaml [PL206]
some/plan.yaml:10:17: error: unknown task: 'design' [PL214]
plan-check: 1 task, 3 errors
? 1
>>> some/more.plan.yaml
# nothing yet
<<<
>>> some/plan.yaml
<<<
$ plan-check --as-of 2026-03-01 some
some/plan.yaml:1:1: error: missing in this plan: 'project' [PL204]
plan-check: 0 tasks, 1 error
? 1
>>> some/plan.yaml
# nothing yet
<<<
$ plan-check --as-of 2026-03-01 some
some/plan.yaml:1:1: error: missing in this plan: 'project' [PL204]
plan-check: 0 tasks, 1 error
? 1
