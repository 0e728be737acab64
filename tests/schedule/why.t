What holds a task where it is, back to a date that nothing else explains.

>>> plan.yaml
project:
  id: shop
  name: Web shop
  start: 2027-01-11
people:
  - id: mia
    name: Mia
tasks:
  - id: permit
    name: Get the permit
    owner: mia
    duration: 2d
    constraint: snet 2027-01-13
  - id: site
    name: Site
    owner: mia
    depends_on: permit FS+1d
    tasks:
      - id: dig
        name: Dig
        duration: 3d
      - id: pour
        name: Pour
        duration: 1d
        depends_on: dig SS+50%
  - id: open
    name: Open
    milestone: true
    owner: mia
    depends_on: site
  - id: party
    name: Party
    owner: mia
    duration: 1d
    constraint: alap
  - id: sign
    name: Hang the sign
    owner: mia
    effort: 2d
progress:
  - date: 2027-01-12
    task: sign
    actual_start: 2027-01-12
    remaining: 1d
<<<
$ plan-schedule --as-of 2027-01-12 --why open
open (Open) starts 2027-01-20T18:00, finishes 2027-01-20T18:00, critical
  because: after 'site'
dig (Dig) starts 2027-01-18T09:00, finishes 2027-01-20T18:00, critical
  because: after 'permit' FS+1d
permit (Get the permit) starts 2027-01-13T09:00, finishes 2027-01-14T18:00, critical
  because: not begun by the status date
$ plan-schedule --as-of 2027-01-12 --why pour
pour (Pour) starts 2027-01-19T14:00, finishes 2027-01-20T14:00, float 4h
  because: after 'dig' SS+50%
dig (Dig) starts 2027-01-18T09:00, finishes 2027-01-20T18:00, critical
  because: after 'permit' FS+1d
permit (Get the permit) starts 2027-01-13T09:00, finishes 2027-01-14T18:00, critical
  because: not begun by the status date
$ plan-schedule --as-of 2027-01-12 --why party
party (Party) starts 2027-01-20T09:00, finishes 2027-01-20T18:00, critical
  because: as late as possible
$ plan-schedule --as-of 2027-01-12 --why sign
sign (Hang the sign) starts 2027-01-12T09:00, finishes 2027-01-13T18:00, float 5d
  because: begun
$ plan-schedule --as-of 2027-01-12 --why site
site (Site) starts 2027-01-18T09:00, finishes 2027-01-20T18:00, critical
  its first task is 'dig'
dig (Dig) starts 2027-01-18T09:00, finishes 2027-01-20T18:00, critical
  because: after 'permit' FS+1d
permit (Get the permit) starts 2027-01-13T09:00, finishes 2027-01-14T18:00, critical
  because: not begun by the status date
$ plan-schedule --as-of 2027-01-12 --why nothing
plan-schedule: there is no task 'nothing' in this plan
Try 'plan-schedule --help' for more information.
? 2
