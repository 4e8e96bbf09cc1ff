package org.mithaq.standalone;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/**
 * The key pair with which this installation signs its own tokens (EC P-256, algorithm ES256), kept as JSON Web Key
 * sets (RFC 7517): the private one readable by its owner alone, the public one for the sides that check tokens.
 */
final class SigningKey {

    private static final String PRIVATE = "signing-key.json";
    private static final String PUBLIC = "public-keys.json";

    private final ECKey key;
    private final Path folder;

    private SigningKey(ECKey key, Path folder) {
        this.key = key;
        this.folder = folder;
    }

    static boolean exists(Path folder) {
        return Files.exists(folder.resolve(PRIVATE));
    }

    /**
     * The key in {@code folder}; a new one where there is none. To be called by the process that holds the data folder.
     *
     * @throws StandaloneProblem when the file does not hold such a key
     */
    static SigningKey openOrCreate(Path folder) {
        try {
            if (!exists(folder)) {
                AtomicFile.createPrivateFolder(folder);
                AtomicFile.write(folder.resolve(PRIVATE), json(generate(), false));
            }
            SigningKey opened = open(folder);
            AtomicFile.write(folder.resolve(PUBLIC), json(opened.key, true));
            return opened;
        } catch (IOException e) {
            throw new StandaloneProblem(ExitCode.FOLDER_NOT_WRITABLE, e, folder.toString(), e.toString());
        }
    }

    /** @throws StandaloneProblem when the file cannot be read or does not hold such a key */
    static SigningKey open(Path folder) {
        Path file = folder.resolve(PRIVATE);
        try {
            var keys = JWKSet.parse(Files.readString(file)).getKeys();
            if (keys.size() == 1 && keys.getFirst() instanceof ECKey key && key.isPrivate()) {
                return new SigningKey(key, folder);
            }
            throw new StandaloneProblem(ExitCode.KEY_DAMAGED, file.toString());
        } catch (IOException | ParseException e) {
            throw new StandaloneProblem(ExitCode.KEY_DAMAGED, e, file.toString());
        }
    }

    /** With the private part. */
    ECKey key() {
        return key;
    }

    /** The JSON Web Key set with the public keys. */
    Path publicFile() {
        return folder.resolve(PUBLIC);
    }

    private static ECKey generate() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.ES256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("this Java cannot make EC keys", e);
        }
    }

    private static byte[] json(ECKey key, boolean publicOnly) {
        return (new JWKSet(key).toString(publicOnly) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
