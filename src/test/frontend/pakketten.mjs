// What frontend/ imports by name is found here, where the packages for its tests are.
import { register } from 'node:module';

register(
    `data:text/javascript,${encodeURIComponent(`
    const hier = ${JSON.stringify(new URL('./package.json', import.meta.url).href)};
    export const resolve = (naam, om, volgende) =>
      /^[a-z@]/.test(naam) && !naam.includes(':') && om.parentURL?.includes('/frontend/sociogram/')
        ? volgende(naam, { ...om, parentURL: hier })
        : volgende(naam, om);
  `)}`,
);
