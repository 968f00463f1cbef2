package app.storycore.generation.document;

import app.storycore.delivery.video.Animatic;
import app.storycore.delivery.video.Ffmpeg;
import app.storycore.delivery.video.FilmWriter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The program that makes films. */
@Configuration(proxyBeanMethods = false)
class FilmConfiguration {

    @Bean
    FilmWriter filmWriter(@Value("${studio.film.program}") String program) {
        return new Animatic(new Ffmpeg(program));
    }
}
