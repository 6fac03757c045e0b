package dev.madoguchi.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL that comes as a Maven artefact, unpacked once for this machine. */
final class PostgreSqlProgram {

    private static final Set<PosixFilePermission> EXECUTABLE = Set.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.OWNER_EXECUTE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_EXECUTE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_EXECUTE);

    private final Path directory;

    private PostgreSqlProgram(Path directory) {
        this.directory = directory;
    }

    static PostgreSqlProgram unpacked(Settings settings) {
        String archive = archive();
        URL packed = PostgreSqlProgram.class.getResource("/" + archive);
        if (packed == null) {
            throw new StartFailure("There is no embedded PostgreSQL for this kind of machine (" + archive + ").");
        }
        try {
            Path directory = settings.path(Setting.PROGRAMS).resolve("postgresql-" + fingerprint(packed));
            if (!Files.exists(directory)) {
                Unpacking.once(directory, target -> unpack(packed, target));
            }
            return new PostgreSqlProgram(directory);
        } catch (IOException e) {
            throw new StartFailure("PostgreSQL could not be unpacked: " + e.getMessage(), e);
        }
    }

    /** Names the directory after the archive's content, so that another version never meets an old directory. */
    private static String fingerprint(URL packed) throws IOException {
        JarURLConnection connection = (JarURLConnection) packed.openConnection();
        return Long.toHexString(connection.getJarEntry().getCrc());
    }

    private static String archive() {
        String os = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String system = os.startsWith("windows") ? "windows" : os.startsWith("mac") ? "darwin" : "linux";
        String machine = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        return "postgres-" + system + "-" + machine + ".txz";
    }

    private static void unpack(URL packed, Path target) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed.openStream())))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                unpack(tar, entry, Unpacking.inside(target, entry.getName()));
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file, StandardCopyOption.REPLACE_EXISTING);
        if ((entry.getMode() & 0100) != 0 && Files.getFileStore(file).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(file, EXECUTABLE);
        }
    }

    /**
     * The command line of one of its programs. PostgreSQL refuses to run as root; there it runs in a user namespace in
     * which it is nobody in particular.
     */
    List<String> command(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.add(Executables.find("unshare")
                    .orElseThrow(() -> new StartFailure(
                            "PostgreSQL does not run as root, and this machine has no 'unshare': use another user.")));
            command.add("-U");
        }
        command.add(directory.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return command;
    }
}
