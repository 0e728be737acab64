#!/usr/bin/env perl
# A field that is added to a table, and nothing else, is known everywhere: it
# is checked, listed, put in order, in the schema and in the reference. A copy
# of one family's room is compiled with it and linked in front of the library.
use strict;
use warnings;
use File::Temp qw(tempdir);

my $bin = $ENV{BIN} // 'build/bin';
my $built = $bin =~ s{/bin/?$}{}r;
my $cc = $ENV{CC} || 'cc';
my $sanitize = $bin =~ m{/san/} ? '-fsanitize=address,undefined' : '';
my $folder = tempdir('planloom-XXXXXXXX', TMPDIR => 1, CLEANUP => 1);
my ($tests, $failed) = (0, 0);

skip("needs the objects that $bin was linked from") if !-e "$built/lib.a";

copy_with('lib/plan/money.h', 'plan/money.h', sub {
    s/(struct payment \{.*?)(\n\};)/$1\n    struct percent discount;$2/s;
});
copy_with('lib/plan/registers_money.c', 'plan/registers_money.c', sub {
    s/( +TAIL\(payment\))/    {"discount", PERCENT(payment, discount), CLIENT, "off when paid early"},\n$1/;
});
run("$cc -std=c11 -O0 -D_XOPEN_SOURCE=700 $sanitize -I$folder -Ilib -c -o $folder/money.o "
    . "$folder/plan/registers_money.c");
my $libs = `pkg-config --libs yaml-0.1 libcmark libutf8proc expat`;
chomp $libs;
run("$cc $sanitize -o $folder/plan-$_ $built/cmd/$_.o $folder/money.o $built/lib.a $libs")
    for qw(check list fmt);

plan('2%');
test('without it the key is unknown', said("$bin/plan-check -C $folder"),
    qr/unknown key of payment: 'discount'/);
test('plan-check takes it', said("$folder/plan-check -q --only language -C $folder"), qr/\A\z/);
test('plan-list -f json gives it', said("$folder/plan-list -C $folder payments -f json"),
    qr/"discount": "?2%?"?/);
test('plan-list --columns gives it',
    said("$folder/plan-list -C $folder payments --columns id,discount -f csv"), qr/^first,2%?$/m);
test('plan-fmt puts it in its place', said("$folder/plan-fmt - <$folder/plan.yaml"),
    qr/paid: 9\.00\n +discount: 2%\n +tags: early/);
plan('0.3');
test('plan-check refuses what it may not be', said("$folder/plan-check -C $folder"),
    qr/share without its sign for 'discount': '0\.3'.* \[PL225\]/);
test('the schema has it', said("$folder/plan-check --print-schema"),
    qr{"discount": \{"description": "off when paid early.*?#/definitions/percent"});
test('the reference has it', said("$folder/plan-check --print-reference"),
    qr/^\.It Ic discount\npercent, client: off when paid early\.$/m);
print "1..$tests\n";
exit($failed ? 1 : 0);

sub skip {
    print "1..0 # SKIP $_[0]\n";
    exit 0;
}

sub copy_with {
    my ($from, $to, $change) = @_;

    open my $in, '<', $from or die "$from: $!\n";
    local $_ = do { local $/; <$in> };
    $change->() or die "$from: there is no place for the field\n";
    mkdir "$folder/plan";
    open my $out, '>', "$folder/$to" or die "$to: $!\n";
    print $out $_;
    close $out or die "$to: $!\n";
}

sub run {
    my ($command) = @_;
    my $said = `$command 2>&1`;

    die "$command\n$said" if $?;
}

# Written where it does not belong, so that it is seen to be put in order.
sub plan {
    my ($discount) = @_;

    open my $out, '>', "$folder/plan.yaml" or die "plan.yaml: $!\n";
    print $out <<"END";
project:
  id: shop
  name: Shop
  start: 2026-03-02
  currency: EUR
payments:
  - id: first
    discount: $discount
    name: First
    amount: 10.00
    tags: early
    paid: 9.00
END
    close $out or die "plan.yaml: $!\n";
}

sub said {
    my ($command) = @_;

    return scalar `$command 2>&1`;
}

sub test {
    my ($name, $output, $wanted) = @_;
    my $fine = $output =~ $wanted;

    print $fine ? '' : 'not ', 'ok ', ++$tests, " - $name\n";
    return if $fine;
    $failed++;
    print substr($output, 0, 2000) =~ s/^/# /gmr, "\n";
}
