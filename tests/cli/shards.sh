#!/bin/sh
# The parts of a sweep, put together in any order, are the bytes of the whole; what does not belong together is refused.
cli=$1
work=$(mktemp -d) && trap 'rm -rf "$work"' EXIT
grid="sweep --fp16 50..500:25 --die 200..800:200 --memory 2000..4000:1000 --market datacenter --on 2026-09-24 --format json"
fail() { echo "$*" >&2; exit 1; }

"$cli" $grid -o "$work/whole.json" || fail "no whole"
for parts in 1 2 5 30; do # there are 19 rates: some of 30 parts are empty
  files=
  for part in $(seq "$parts"); do
    "$cli" $grid --shard "$part/$parts" -o "$work/$part-of-$parts.json" || fail "no part $part of $parts"
    files="$work/$part-of-$parts.json $files"
  done
  "$cli" $grid $files | cmp - "$work/whole.json" || fail "$parts parts are not the whole"
done
[ "$("$cli" $grid --format csv $files)" = "$("$cli" $grid --format csv)" ] || fail "as CSV the parts are not the whole"

refused() { # a reason, then what is asked
  reason=$1
  shift
  said=$("$cli" "$@" 2>&1 >"$work/out") && fail "not refused: $*"
  [ -s "$work/out" ] && fail "an output in spite of it: $*"
  case $said in *"$reason"*) ;; *) fail "'$said' does not say: $reason" ;; esac
}
first="$work/1-of-2.json" second="$work/2-of-2.json"
refused "2 parts make the whole; 1 are given" $grid "$second"
refused "part 1 is given twice" $grid "$first" "$first"
refused "1-of-2.json:9:9: a part of another sweep: to differs" $grid --to VN "$first" "$second"
refused "a part of another sweep: logic_die_area_mm2 differs" $grid --die 500 "$first" "$second"
refused "a part of another sweep: edge_of differs" $grid --license yes "$first" "$second"
refused "a part of another sweep: shards differs" $grid "$first" "$work/2-of-5.json"
refused "not both" $grid --shard 1/2 "$first" "$second"
