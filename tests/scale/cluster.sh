#!/bin/sh
# classify and sweep --shard by many processes: under GNU parallel, and as job arrays of Slurm. What they write is compared with what one
# process writes, byte for byte, and how long each takes is printed.
#   sh tests/scale/cluster.sh CHIPGAUGE [ROWS [TASKS]]
# Debian: apt-get install parallel slurm-wlm. Where no Slurm answers, one of this machine alone is started, if root runs this and munge is
# there, and is stopped again. What is not installed is left out, and that is said.
cli=$(realpath "${1:?which chipgauge}")
rows=${2:-200000}
tasks=${3:-4}
work=$(mktemp -d)
cd "$work" || exit 1
fail() { echo "$*" >&2; exit 1; }

started=
stop() {
  [ -z "$started" ] || { scancel --user="$(id -un)"; scontrol shutdown; sleep 1; } 2> /dev/null
  [ ! -f munged.pid ] || kill "$(cat munged.pid)"
  rm -rf "$work"
}
trap stop EXIT

seconds() { date +%s.%N; }
timed() { # what it is, then the command
  what=$1
  shift
  from=$(seconds)
  "$@" || fail "$what fails"
  awk -v what="$what" -v from="$from" -v to="$(seconds)" 'BEGIN { printf "%-44s %7.2f s\n", what, to - from }'
}
same() { cmp "$1" "$2" || fail "$1 is not what one process writes"; }

# Designs without line ends within fields: programs that cut files at lines know of no quotes.
awk -v rows="$rows" 'BEGIN {
  srand(1)
  print "name,market,logic_die_area_mm2,fp16_tflops,fp8_tflops,memory_bandwidth_gb_s,interconnect_bidirectional_gb_s"
  for (i = 0; i < rows; ++i) {
    rate = 20 + int(rand() * 20000) / 10
    printf "Design %d,%s,%s,%s,%s,%d,%d\n", i, rand() < 0.7 ? "datacenter" : "consumer", rand() < 0.2 ? "" : 100 + int(rand() * 7580) / 10,
      rate, rand() < 0.2 ? "" : 2 * rate, 200 + rand() * 7800, 100 + rand() * 1100
  }
}' > designs.csv
question="--on 2026-09-24 --to CN"
grid="sweep --fp16 10..10000x1.0005 --die 100..858:0.5 --memory 1000..8000:100 $question --format json"

one_classify() { "$cli" classify designs.csv $question --jobs 1 > whole.csv 2> /dev/null; }
threads_classify() { "$cli" classify designs.csv $question > threads.csv 2> /dev/null; }
timed "classify, one thread" one_classify
timed "classify, a thread for each core" threads_classify
same threads.csv whole.csv
one_sweep() { "$cli" $grid > whole.json; }
timed "sweep, one process" one_sweep

## GNU parallel.
parallel_classify() {
  parallel --will-cite --pipepart -a designs.csv --header : --block -2 -k \
    "'$cli' classify - $question --jobs 1 2> /dev/null | if [ {#} = 1 ]; then cat; else tail -n +2; fi" > parallel.csv
}
parallel_sweep() {
  seq "$tasks" | parallel --will-cite "'$cli' $grid --shard {}/$tasks -o part-{}.json" && "$cli" $grid part-*.json > parallel.json
}
if command -v parallel > /dev/null; then
  timed "classify, parallel --pipepart" parallel_classify
  same parallel.csv whole.csv
  timed "sweep, parallel, $tasks shards" parallel_sweep
  same parallel.json whole.json
else
  echo "GNU parallel is not here: left out"
fi

## Slurm: a job array, each task a part.
start_slurm() {
  command -v slurmctld > /dev/null && command -v munged > /dev/null && [ "$(id -u)" -eq 0 ] || return 1
  if ! munge -n > /dev/null 2>&1; then
    install -d -o munge -m 755 /run/munge && su -s /bin/sh munge -c /usr/sbin/munged || return 1
    cp /run/munge/munged.pid munged.pid
  fi
  node=$(hostname -s)
  mkdir state spool
  cat > slurm.conf << END
ClusterName=one
SlurmctldHost=$node(127.0.0.1)
SlurmUser=root
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd.pid
SlurmctldLogFile=$work/slurmctld.log
SlurmdLogFile=$work/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
SchedulerParameters=sched_interval=1
NodeName=$node NodeAddr=127.0.0.1 CPUs=$(nproc) State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES State=UP
END
  export SLURM_CONF="$work/slurm.conf"
  slurmctld && slurmd || return 1
  started=yes
  for try in 1 2 3 4 5 6 7 8 9 10; do
    sinfo -h -o %T 2> /dev/null | grep -q idle && return 0
    sleep 1
  done
  cat slurmctld.log slurmd.log >&2
  return 1
}
cat > classify.job << END
#!/bin/sh
# One part of the lines, cut where a line ends, behind the header.
task=\$SLURM_ARRAY_TASK_ID
{
  [ "\$task" = 1 ] || head -n 1 designs.csv
  split -n "l/\$task/\$SLURM_ARRAY_TASK_COUNT" designs.csv
} | '$cli' classify - $question --jobs 1 > answered-\$task.csv
END
cat > sweep.job << END
#!/bin/sh
'$cli' $grid --shard \$SLURM_ARRAY_TASK_ID/\$SLURM_ARRAY_TASK_COUNT -o shard-\$SLURM_ARRAY_TASK_ID.json
END
slurm_classify() {
  sbatch --quiet --wait --array="1-$tasks" --output=/dev/null classify.job || return 1
  cp answered-1.csv slurm.csv
  for task in $(seq 2 "$tasks"); do tail -n +2 "answered-$task.csv" >> slurm.csv; done
}
slurm_sweep() {
  sbatch --quiet --wait --array="1-$tasks" --output=/dev/null sweep.job && "$cli" $grid shard-*.json > slurm.json
}
if sinfo > /dev/null 2>&1 || start_slurm; then
  timed "classify, a Slurm job array of $tasks" slurm_classify
  same slurm.csv whole.csv
  timed "sweep, a Slurm job array of $tasks" slurm_sweep
  same slurm.json whole.json
else
  echo "no Slurm answers, and none can be started here: left out"
fi
