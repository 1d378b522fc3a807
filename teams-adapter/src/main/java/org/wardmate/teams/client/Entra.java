package org.wardmate.teams.client;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.bot.connector.authentication.Authenticator;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.wardmate.relay.Outcome;

/**
 * The bot's tokens, from the one organisation that it is registered in. The SDK's own credentials ask a tenant of
 * Microsoft's that is for bots of many organisations, which can no longer be registered.
 */
final class Entra extends MicrosoftAppCredentials {
    private static final Logger LOG = LoggerFactory.getLogger(Entra.class);
    private static final String MICROSOFTS = "https://login.microsoftonline.com";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofSeconds(10);

    private final Login login;

    /** @param login the way to Entra */
    Entra(String appId, String password, String tenant, Login login) {
        super(appId, password, tenant);
        this.login = login;
    }

    @Override
    protected Authenticator buildAuthenticator() throws MalformedURLException {
        ConfidentialClientApplication application = ConfidentialClientApplication.builder(
                        getAppId(), ClientCredentialFactory.createFromSecret(getAppPassword()))
                .authority(MICROSOFTS + "/" + getAuthTenant() + "/")
                .validateAuthority(login.isMicrosofts())
                .httpClient(login)
                .build();
        ClientCredentialParameters parameters =
                ClientCredentialParameters.builder(Set.of(oAuthScope())).build();
        return () -> application.acquireToken(parameters);
    }

    /** Asks for a token before anything is sent, so that a failure to get one is known to have sent nothing. */
    Outcome<String> token() {
        try {
            return new Outcome.Done<>(getToken().get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Outcome.NotNow<>(PAUSE);
        } catch (ExecutionException | TimeoutException e) {
            // What Entra answers names the app and the tenant, and no secret.
            LOG.warn("Entra gave no token: {}", String.valueOf(e.getMessage()));
            return login.refused() ? new Outcome.Refused<>(Connector.NO_TOKEN) : new Outcome.NotNow<>(PAUSE);
        }
    }
}
