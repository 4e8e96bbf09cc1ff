# Finds a Java; read by the launchers beside it, not started by itself. Works with the bash 3.2 of macOS.
# The reader sets NEEDED, the oldest version that will do; find_java sets java_home and java_version.

version_of() { # the major version of the Java in folder $1, or 0
    [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ] || { echo 0; return; }
    found=
    if [ -r "$1/release" ]; then
        found=$(sed -n 's/^JAVA_VERSION="\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' "$1/release")
    fi
    if [ -z "$found" ]; then
        found=$("$1/bin/java" -version 2>&1 | sed -n 's/.* version "\(1\.\)\{0,1\}\([0-9]*\).*/\2/p' | head -n 1)
    fi
    echo "${found:-0}"
}

java_on_path() {
    found=$(command -v java 2>/dev/null) || return 0
    while [ -L "$found" ]; do
        target=$(readlink "$found")
        case $target in
            /*) found=$target ;;
            *) found=$(dirname "$found")/$target ;;
        esac
    done
    dirname "$(dirname "$found")"
}

find_java() { # sets java_home and java_version: what was asked for if it is new enough, else the newest there is
    java_home=
    java_version=0
    for candidate in "${JAVA_HOME:-}" "$(java_on_path)"; do
        [ -n "$candidate" ] || continue
        version=$(version_of "$candidate")
        if [ "$version" -ge "$NEEDED" ]; then
            java_home=$candidate
            java_version=$version
            return 0
        fi
    done
    for candidate in /usr/lib/jvm/* /usr/lib64/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
        /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
        /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
        "${SDKMAN_DIR:-$HOME/.sdkman}"/candidates/java/* "$HOME"/.jdks/*; do
        version=$(version_of "$candidate")
        if [ "$version" -ge "$NEEDED" ] && [ "$version" -gt "$java_version" ]; then
            java_home=$candidate
            java_version=$version
        fi
    done
    [ -n "$java_home" ]
}
