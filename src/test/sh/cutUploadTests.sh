#!/usr/bin/env bash
# The upload of all 13 units, cut off by SIGKILL while it is applied. The moment is not left to chance: another
# transaction locks what the unit in the middle of the file needs, and the kill comes when PostgreSQL says that the
# applying transaction has written already and waits for that lock. Prints "ok" or "not ok" per test.
source "$(dirname "${BASH_SOURCE[0]}")/processes.sh"

port=$(free_port)
site=http://127.0.0.1:$port
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
units=13

visit() { # path, arguments of curl…
  curl -s -b "$work/cookies" -c "$work/cookies" --max-time 60 "$site$1" "${@:2}"
}

field() { # name: its value on the page that was opened last
  sed -n "s/.*name=\"$1\"[^>]* value=\"\([^\"]*\)\".*/\1/p" "$work/page" | head -n 1
}

open_page() { # path
  visit "$1" -o "$work/page" -w '%{http_code}'
}

sign_in() {
  open_page /masuk >"$work/status"
  visit /masuk -o /dev/null --data-urlencode "_csrf=$(field _csrf)" -d username=verifikator -d password=peragaan-2026
  [[ $(open_page /impor/rat-rb) == 200 ]]
}

tool() { # class, arguments…
  "$java" -XX:TieredStopAtLevel=1 -cp "$work:$app/lib/*" "$@" 2>>"$work/tools.log"
}

ask() { # statement
  tool Database "$work/cut/database" ask "$1"
}

# Sends the template, filled; "unit" is then the one in its middle, "upload" the address of the preview.
send_upload() { # what each unit has realised
  local name="RAT-RB B09 2025 $1.xlsx"
  visit "/impor/rat-rb/templat?untuk=2025-B09" -o "$work/template.xlsx"
  unit=$(tool FilledTemplate "$work/template.xlsx" "$work/$name" "$1")
  open_page /impor/rat-rb >"$work/status"
  upload=$(visit /impor/rat-rb -o "$work/answer" -w '%{redirect_url}' -F "_csrf=$(field _csrf)" -F untuk=2025-B09 -F "berkas=@$work/$name")
  upload=${upload#"$site"}
  [[ $(open_page "$upload") == 200 && -n $(field dilihat) ]]
}

apply() { # prints the status of the answer
  open_page "$upload" >"$work/status"
  visit "$upload/terapkan" -o "$work/answer" -w '%{http_code}' --data-urlencode "_csrf=$(field _csrf)" -d "dilihat=$(field dilihat)"
}

# Applies the upload and returns when its transaction waits in the middle of the file.
apply_until_blocked() { # statement that locks what the unit in the middle needs
  tool Database "$work/cut/database" block "$1" >"$work/block.log" &
  echo $! >"$work/blocker.pid"
  disown
  within 20 grep -q holds "$work/block.log" || return 1
  apply >"$work/applied" &
  applying=$!
  within 20 grep -q blocks "$work/block.log"
}

reports() { # what they have realised: how many of them were submitted
  ask "select count(*) from reform.report where year = 2025 and checkpoint = 'B09' and realised_actions = $1 and state = 'DIAJUKAN'"
}

children() { # pid
  grep -l "^PPid:[[:space:]]*$1\$" /proc/[0-9]*/status 2>/dev/null | sed 's/[^0-9]//g'
}

all_have_ended() { # pid…
  local one
  for one; do
    has_ended "$one" || return 1
  done
}

# How many PostgreSQL servers have the data folder.
servers() {
  grep -lzFx -f <(echo "$work/cut/database/data") /proc/[0-9]*/cmdline 2>/dev/null | wc -l
}

is_intact() {
  KENDALI_HOME=$work/cut ./kendali verify &>"$work/intact.log"
}

start cut "$port"
app=$(tr '\0' '\n' <"/proc/$(<"$work/cut.pid")/cmdline" | sed -n 's/\/kendali\.jar$//p')
"$java"c -d "$work" -cp "$app/lib/*" src/test/sh/*.java &>"$work/tools.log" && sign_in && send_upload 40
verdict $? "takes an upload of all units" "$work/tools.log"

server=$(postmaster cut)
leftover="$(<"$work/cut.pid") $server $(children "$server")"
apply_until_blocked "insert into reform.report (id, unit_id, sub_bidang, year, checkpoint, origin, state, edited_by, edited_at, version)
  select gen_random_uuid(), unit_id, 'TUU-RENRB', 2025, 'B09', 'FORM', 'DRAF', 'Uji', now(), 0
    from organisation.unit_attributes where short_name = '$unit' and valid_to is null" \
  && kill -KILL "$(<"$work/cut.pid")"
verdict $? "is killed while it applies an upload" "$work/block.log"
kill -KILL "$(<"$work/blocker.pid")"
wait 2>/dev/null
start cut "$port"
# shellcheck disable=SC2086 # one number each
answers "$port" /undangan/tidak-ada 410 && within 5 all_have_ended $leftover && [[ $(servers) == 1 ]] \
  && ! grep -qE 'Exception|ERROR' "$work/cut.log"
verdict $? "starts cleanly after it was killed in an upload" "$work/cut.log"
is_intact && [[ $(ask "select count(*) from reform.report where checkpoint = 'B09'") == 0 ]]
verdict $? "has applied nothing of the upload, and its ledger is intact" "$work/intact.log"
applied=$(apply)
is_intact && [[ $applied == 302 && $(reports 40) == "$units" ]]
verdict $? "applies the same upload afterwards" <(echo "answered $applied; reports: $(reports 40)"; cat "$work/intact.log")

send_upload 41
server=$(postmaster cut)
leftover="$server $(children "$server")"
apply_until_blocked "select from reform.report join organisation.unit_attributes using (unit_id)
  where short_name = '$unit' and valid_to is null and checkpoint = 'B09' for update of report" \
  && kill -KILL "$server"
verdict $? "loses PostgreSQL while it applies an upload" "$work/block.log"
wait "$applying"
# shellcheck disable=SC2086
[[ $(<"$work/applied") == 503 ]] && within 30 answers "$port" /undangan/tidak-ada 410 && within 5 all_have_ended $leftover \
  && [[ $(servers) == 1 ]]
verdict $? "says so, and PostgreSQL comes back by itself" "$work/answer"
is_intact && [[ $(reports 40) == "$units" && $(reports 41) == 0 ]]
verdict $? "has changed nothing by the upload, and its ledger is intact" "$work/intact.log"
applied=$(apply)
is_intact && [[ $applied == 302 && $(reports 41) == "$units" ]]
verdict $? "applies that upload afterwards too" <(echo "answered $applied; reports: $(reports 41)"; cat "$work/intact.log")

server=$(postmaster cut)
kill -INT -- "-$(<"$work/cut.pid")"
within 30 has_ended "$(<"$work/cut.pid")" && within 5 has_ended "$server" && [[ $(servers) == 0 ]]
verdict $? "leaves no process behind" "$work/cut.log"
