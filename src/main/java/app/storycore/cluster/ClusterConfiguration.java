package app.storycore.cluster;

import app.storycore.base.DatabaseKind;
import app.storycore.base.NodeName;
import java.sql.DriverManager;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The channel that fits the database: an embedded one has a single node. */
@Configuration(proxyBeanMethods = false)
class ClusterConfiguration {

    private static final String CONNECT_SECONDS = "5";
    private static final String ANSWER_SECONDS = "10";

    @Bean
    SignalChannel signalChannel(
            DatabaseKind kind, NodeName self, JdbcClient database, JdbcConnectionDetails connection) {
        return kind.isEmbedded()
                ? new SingleNodeChannel()
                : new PostgresChannel(self, database, connections(connection));
    }

    static ListenConnections connections(JdbcConnectionDetails details) {
        Properties properties = new Properties();
        setIfKnown(properties, "user", details.getUsername());
        setIfKnown(properties, "password", details.getPassword());
        properties.setProperty("connectTimeout", CONNECT_SECONDS);
        properties.setProperty("socketTimeout", ANSWER_SECONDS);
        properties.setProperty("tcpKeepAlive", "true");
        properties.setProperty("ApplicationName", "storycore-signals");
        return () -> DriverManager.getConnection(details.getJdbcUrl(), properties);
    }

    private static void setIfKnown(Properties properties, String name, @Nullable String value) {
        if (value != null) {
            properties.setProperty(name, value);
        }
    }
}
