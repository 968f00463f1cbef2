package app.storycore.generation.document;

import app.storycore.delivery.video.Animatic;
import app.storycore.delivery.video.Ffmpeg;
import app.storycore.delivery.video.FilmWriter;
import app.storycore.delivery.video.SoundReader;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The program that makes films and reads sounds. */
@Configuration(proxyBeanMethods = false)
class FilmConfiguration {

    @Bean
    Ffmpeg ffmpeg(@Value("${studio.film.program}") String program) {
        return new Ffmpeg(program);
    }

    @Bean
    FilmWriter filmWriter(Ffmpeg ffmpeg) {
        return new Animatic(ffmpeg);
    }

    @Bean
    SoundReader soundReader(Ffmpeg ffmpeg) {
        return new SoundReader(ffmpeg);
    }
}
