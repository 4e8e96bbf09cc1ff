package org.mithaq.standalone;

import java.io.PrintWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.mithaq.standalone.importing.ImportException;
import org.mithaq.standalone.importing.ImportFile;
import org.mithaq.standalone.importing.Importer;
import org.mithaq.standalone.importing.Sender;

/** Sends an import file to a running installation of this machine, with tokens of the installation's own key. */
final class Import {

    private static final Duration TOKENS = Duration.ofHours(2);
    private static final int STEPS = 20;

    private final Messages messages;
    private final PrintWriter out;
    private final Importer importer;

    Import(MithaqCli cli, String address) {
        messages = cli.messages();
        out = cli.out();
        TokenIssuer issuer = TokenIssuer.of(cli.data(), cli.clock());
        importer = new Importer(URI.create(address), sender -> token(issuer, sender));
    }

    /**
     * Sends all of it, telling how far it got.
     *
     * @throws StandaloneProblem naming the line and the reason when an answer is not the expected one
     */
    void run(ImportFile file, String name) throws InterruptedException {
        try {
            importer.run(file, done -> tell(done, file.size()));
            out.println(messages.text("import.done", String.valueOf(file.size())));
        } catch (ImportException e) {
            throw problem(name, e);
        }
    }

    static StandaloneProblem problem(String name, ImportException e) {
        String line = e.row() == null ? String.valueOf(e.line()) : e.line() + " (" + e.row() + ")";
        return new StandaloneProblem(ExitCode.IMPORT_STOPPED, e, name, line, e.reason());
    }

    private void tell(int done, int all) {
        int step = Math.max(1, all / STEPS);
        if (done % step == 0 || done == all) {
            int filled = done * STEPS / all;
            out.println("[" + "#".repeat(filled) + ".".repeat(STEPS - filled) + "] " + done + "/" + all);
        }
    }

    private static String token(TokenIssuer issuer, Sender sender) {
        return issuer.issue(new TokenIssuer.Grant(
                sender.party(), sender.role(), sender.person(), List.of("mithaq", "import"), TOKENS));
    }
}
