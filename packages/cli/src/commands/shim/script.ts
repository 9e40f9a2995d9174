import { valueOptions } from "../../selection/arguments.js";
import { buildingWords, wrapperWords } from "../../verbs/cargo-verbs.js";

/**
 * What stands in front of cargo, in the language of POSIX shells. It starts no program where a verb does not build or where
 * no folder above has a px-meta.toml, and one (awk) where it must be looked whether the workspace asks.
 *
 * Its names begin with `_px`, because an exported variable that it set would reach cargo.
 */
export function shellScript(): string {
  const { always, maybe, letters } = valueOptions;
  return `# \`px-meta shim remove\` takes this file away; docs/shim.md of px-meta says what it is for.
# It is the next cargo on the PATH, except for verbs that build, in a workspace whose px-meta.toml says
# \`cargo = true\` in \`[shim]\`: these go through px-meta. PX_META_SHIM=off: always cargo. PX_META_SHIM=show: only
# print which program would run.

# Whether a file is one like this.
_px_is_shim() {
  _px_line= _px_second=
  { IFS= read -r _px_line; case $_px_line in '#!'*) IFS= read -r _px_second ;; esac; } 2>/dev/null < "$1"
  case $_px_second in '# px-meta shim '*) return 0 ;; esac
  return 1
}

# Whether a file is a cargo to go on to. One that came back to the shim, as it takes the next cargo itself, is none.
_px_is_cargo() {
  [ -f "$1" ] && [ -x "$1" ] && ! _px_is_shim "$1" || return 1
  case :\${PX_META_SHIM_PASSED-}: in *:"$1":*) return 1 ;; esac
}

# Finds the next cargo on the PATH, or the one of $CARGO where there is none. Scripts, and what managers of versions keep in
# folders named shims, are remembered for whatever they start.
_px_find_cargo() {
  _px_path=\${PATH-/usr/bin:/bin}:
  while [ -n "$_px_path" ]; do
    _px_cargo=\${_px_path%%:*}
    _px_path=\${_px_path#*:}
    _px_cargo=\${_px_cargo:-.}/cargo
    _px_is_cargo "$_px_cargo" || continue
    case $_px_line:$_px_cargo in
      '#!'* | */shims/cargo)
        PX_META_SHIM_PASSED=\${PX_META_SHIM_PASSED-}:$_px_cargo
        export PX_META_SHIM_PASSED ;;
    esac
    return 0
  done
  _px_cargo=\${CARGO-}
  _px_is_cargo "$_px_cargo"
}

# Whether arguments of cargo are of a verb that builds; finds the folder from which cargo looks for the workspace.
_px_builds() {
  _px_verb= _px_folder= _px_manifest=
  case \${1-} in +*) shift ;; esac
  while [ $# -gt 0 ]; do
    case $1 in
      --) break ;;
      --manifest-path=*) _px_manifest=\${1#*=} ;;
      --manifest-path) [ $# -gt 1 ] && shift && _px_manifest=$1 ;;
      ${dashed(always)})
        [ $# -gt 1 ] && shift ;;
      ${dashed(maybe)})
        case \${2--} in -*) ;; *) shift ;; esac ;;
      --*) ;;
      -?*)
        _px_short=\${1#"\${1%%[${letters}]*}"}
        case $_px_short in
          C) [ $# -gt 1 ] && shift && _px_folder=$1 ;;
          C*) _px_folder=\${_px_short#C} _px_folder=\${_px_folder#=} ;;
          p) case \${2--} in -*) ;; *) shift ;; esac ;;
          ?) [ $# -gt 1 ] && shift ;;
        esac ;;
      *)
        case $_px_verb:$1 in
          ${buildingWords.map((word) => `:${word}`).join(" | ")}) _px_verb=$1 ;;
          ${wrapperWords.map((word) => `:${word}`).join(" | ")}) ;;
          :*) return 1 ;;
          run:* | r:*) break ;; # What follows is the program's.
        esac ;;
    esac
    shift
  done
  [ -n "$_px_verb" ] || return 1
  case $_px_manifest in
    /*) _px_folder=\${_px_manifest%/*}/ ;;
    */*) _px_folder=\${_px_folder:-.}/\${_px_manifest%/*} ;;
  esac
  case $_px_folder in /*) ;; *) _px_folder=./$_px_folder ;; esac
  _px_folder=$(cd -P -- "$_px_folder" 2>/dev/null && pwd -P)
}

# Whether there is a px-meta.toml in the folder or above.
_px_is_near() {
  _px_above=$_px_folder
  while [ ! -f "$_px_above/px-meta.toml" ]; do
    case $_px_above in */*) _px_above=\${_px_above%/*} ;; *) return 1 ;; esac
  done
}

# Prints the root of the workspace around the folder, if its px-meta.toml asks.
_px_root() {
  while :; do
    [ -f "$_px_folder/Cargo.toml" ] && set -- "$@" "$_px_folder"
    case $_px_folder in */*) _px_folder=\${_px_folder%/*} ;; *) break ;; esac
  done
  [ $# -gt 0 ] && awk '
    # Whether a TOML file has a table, or where a pair is given, that pair in it.
    function has(file, table, pair,   line, at, quoted, skipped) {
      while ((getline line < file) > 0) {
        skipped = quoted
        if (gsub(/"""|\\047\\047\\047/, "&", line) % 2) quoted = !quoted
        if (skipped) continue
        sub(/#.*/, "", line)
        gsub(/[ \\t\\r"\\047]/, "", line)
        if (line ~ /^\\[/) { at = line; gsub(/[][]/, "", at) }
        if (pair == "" && (index(at ".", table ".") == 1 || at == "" && line ~ "^" table "[.=]")) return 1
        if (at == table && line == pair) return 1
        if (at == "" && (line == table "." pair || line == table "={" pair "}")) return 1
      }
      return 0
    }
    # Cargo takes the nearest manifest with [workspace], or else the nearest one.
    BEGIN {
      root = ARGV[1]
      for (i = 1; i < ARGC; i++) if (has(ARGV[i] "/Cargo.toml", "workspace", "")) { root = ARGV[i]; break }
      if (!has(root "/px-meta.toml", "shim", "cargo=true")) exit 1
      print root
    }' "$@" </dev/null 2>/dev/null
}

# Finds the px-meta of a workspace, or the one on the PATH; or says what is in the way.
_px_find_meta() {
  _px_meta=$_px_at/node_modules/.bin/px-meta
  [ -f "$_px_meta" ] && [ -x "$_px_meta" ] || _px_meta=$(command -v px-meta)
  _px_lack='px-meta is not on the PATH (npm install --global px-meta)'
  [ -n "$_px_meta" ] || return 1
  _px_line=
  { IFS= read -r _px_line; } 2>/dev/null < "$_px_meta"
  _px_lack='px-meta needs Node, and there is no node on the PATH'
  case $_px_line in '#!'*env\\ node*) command -v node >/dev/null ;; esac
}

_px_show() {
  printf '%s\\n' "$1"
  exit
}

_px_start=exec
[ "\${PX_META_SHIM-}" = show ] && _px_start=_px_show
# Build scripts, macros and generators have a cargo above them that waits, so theirs is cargo itself.
[ "\${PX_META_SHIM-}" != off ] &&
  [ -z "\${CARGO_CFG_TARGET_ARCH-}\${CARGO_CRATE_NAME-}\${CARGO_PX_GENERATED_PKG_MANIFEST_PATH-}" ] &&
  _px_builds "$@" && _px_is_near && _px_at=$(_px_root) && {
    PX_META_SHIM=off
    export PX_META_SHIM
    _px_find_meta && $_px_start "$_px_meta" "$@"
    printf 'warning: %s; this is cargo alone, as with PX_META_SHIM=off\\n' "$_px_lack" >&2
  }
_px_find_cargo && $_px_start "$_px_cargo" "$@"
printf 'error: there is no cargo on the PATH but the shim of px-meta\\n' >&2
exit 127
`;
}

function dashed(names: readonly string[]): string {
  return names.map((name) => `--${name}`).join(" | ");
}
