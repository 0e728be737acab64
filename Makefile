# GNU make. Sources are found, not listed: adding a file changes nothing here.
#   make           the programs, in build/bin
#   make demo      the example plan as a web page, from a bare machine
#   make check     all tests            make SAN=1 check   the same under ASan and UBSan
#   make lint      style and static checks      make soak   the long runs
#   make bench     speed, as ratios     make install PREFIX=/usr/local DESTDIR=
Q := $(if $(V),,@)# make V=1 shows the commands
PREFIX ?= /usr/local
bindir ?= $(PREFIX)/bin
mandir ?= $(PREFIX)/share/man
VERSION := 0.1.0

B   := build$(if $(SAN),/san)
PKG := yaml-0.1 libcmark libutf8proc expat
CC  ?= cc
CFLAGS ?= -O2 -g
SANITIZE := -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer
WARN := -Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes -Wvla -Wconversion -Wno-sign-conversion -Werror
ALL_C := -std=c11 -D_XOPEN_SOURCE=700 -DVERSION='"$(VERSION)"' -Ilib -I$(B)/lib $(WARN) -ffp-contract=off \
	-fstack-protector-strong $(CFLAGS) $(if $(SAN),$(SANITIZE))
ALL_L := -Wl,--as-needed $(LDFLAGS) $(if $(SAN),$(SANITIZE))

LIB := $(patsubst %.c,$(B)/%.o,$(wildcard lib/*/*.c)) $(B)/lib/show/template_texts.o
CMD := $(patsubst cmd/%.c,$(B)/bin/plan-%,$(filter-out cmd/planloom.c,$(wildcard cmd/*.c))) $(B)/bin/planloom
UNIT := $(patsubst %.c,$(B)/%,$(wildcard tests/unit/*.c))
TEMPLATE := $(sort $(shell find templates -type f))

ifneq ($(filter-out deps deps-dev demo clean,$(or $(MAKECMDGOALS),all)),)
PKG_C := $(shell pkg-config --cflags $(PKG) 2>/dev/null)
PKG_L := $(shell pkg-config --libs $(PKG) 2>/dev/null)
ifeq ($(PKG_L),)
$(error the libraries that Planloom is built with are missing: run "make deps")
endif
endif

all: $(CMD) $(B)/plan.5

$(B)/%.o: %.c Makefile
	@mkdir -p $(@D)
	@echo "CC $<"
	$(Q)$(CC) $(ALL_C) $(PKG_C) -MMD -MP -c -o $@ $<
$(B)/lib/show/template_texts.o: $(B)/lib/show/template_texts.c
	$(Q)$(CC) $(ALL_C) -c -o $@ $<
$(B)/lib/show/template_texts.c: templates/embed $(TEMPLATE)
	@mkdir -p $(@D)
	$(Q)sh templates/embed $(filter-out templates/embed,$(TEMPLATE)) > $@.new && mv $@.new $@
$(B)/lib.a: $(LIB)
	$(Q)rm -f $@ && $(AR) rcs $@ $^
LINK = @mkdir -p $(@D) && echo "LINK $@" && $(CC) $(ALL_L) -o $@ $^ $(PKG_L)
$(B)/bin/planloom: $(B)/cmd/planloom.o $(B)/lib.a
	$(LINK)
$(filter-out %/planloom,$(CMD)): $(B)/bin/plan-%: $(B)/cmd/%.o $(B)/lib.a
	$(LINK)
$(B)/plan.5: $(B)/bin/plan-check
	$(Q)$< --print-reference > $@.new && mv $@.new $@
$(B)/tests/unit/%: $(B)/tests/unit/%.o $(B)/lib.a
	$(CC) $(ALL_L) -o $@ $^ $(PKG_L) -lcmocka

# One line per package manager; what is there already is left alone.
APT := gcc pkg-config libc6-dev libyaml-dev libcmark-dev libutf8proc-dev libexpat1-dev
APT_DEV := libcmocka-dev perl jq libxml2-utils shellcheck mandoc clang-tidy clang-format cppcheck git python3 \
	cmark valgrind chromium nodejs npm
DNF := gcc pkgconf-pkg-config libyaml-devel cmark-devel utf8proc-devel expat-devel
APK := gcc musl-dev pkgconf yaml-dev cmark-dev utf8proc-dev expat-dev
BREW := pkg-config libyaml cmark utf8proc expat

deps:
	@tests/deps "$(APT)" "$(DNF)" "$(APK)" "$(BREW)"
deps-dev: deps
	@tests/deps "$(APT_DEV)"

demo: deps
	@$(MAKE) --no-print-directory all
	@sh examples/demo $(B)/bin build/demo

check: all $(UNIT)
	BIN=$(CURDIR)/$(B)/bin prove -j2 --exec tests/run $(UNIT) $(sort $(wildcard tests/*/*.t))
lint:
	tests/lint
soak: all $(UNIT)
	SOAK=1 BIN=$(CURDIR)/$(B)/bin sh tests/soak
bench: all
	BIN=$(CURDIR)/$(B)/bin B=$(CURDIR)/$(B) sh tests/bench/run

install: all
	install -d $(DESTDIR)$(bindir) $(DESTDIR)$(mandir)/man1 $(DESTDIR)$(mandir)/man5
	install $(CMD) $(DESTDIR)$(bindir)
	for page in $(wildcard cmd/*.1); do name=$$(basename $$page); \
		install -m 644 $$page $(DESTDIR)$(mandir)/man1/$$( [ $$name = planloom.1 ] || printf plan- )$$name; done
	install -m 644 $(B)/plan.5 $(DESTDIR)$(mandir)/man5
clean:
	rm -rf build

.PHONY: all deps deps-dev demo check lint soak bench install clean
.SECONDARY:
-include $(wildcard $(B)/*/*.d $(B)/*/*/*.d)
