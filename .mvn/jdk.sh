# Sets JAVA_HOME to a JDK 25 when the caller has not. Sourced by ./mvnw and ./ecomify.
ecomify_is_jdk25() {
  [ -x "$1/bin/javac" ] && "$1/bin/javac" -version 2>&1 | grep -q '^javac 25\(\.\|$\)'
}

ecomify_find_jdk25() {
  if [ -n "${JAVA_HOME-}" ] && ecomify_is_jdk25 "$JAVA_HOME"; then
    printf '%s\n' "$JAVA_HOME"
    return 0
  fi
  for candidate in \
    "${JAVA_25_HOME-}" "${JAVA_HOME_25_X64-}" \
    /usr/lib/jvm/*25* "$HOME"/.sdkman/candidates/java/25* "$HOME"/.jdks/*25* \
    /Library/Java/JavaVirtualMachines/*25*/Contents/Home /opt/*25*; do
    if [ -n "$candidate" ] && [ -d "$candidate" ] && ecomify_is_jdk25 "$candidate"; then
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  javac_on_path=$(command -v javac 2>/dev/null) || return 1
  home_on_path=$(dirname "$(dirname "$(readlink -f "$javac_on_path")")")
  ecomify_is_jdk25 "$home_on_path" || return 1
  printf '%s\n' "$home_on_path"
}

if ecomify_jdk25=$(ecomify_find_jdk25); then
  JAVA_HOME=$ecomify_jdk25
  export JAVA_HOME
fi
