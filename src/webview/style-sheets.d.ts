/** The bundler takes a style sheet that a script imports into a file of its own. */
declare module '*.css';
