declare module 'swagger-ui-dist/swagger-ui-es-bundle.js' {
  interface SwaggerUiOptions {
    domNode: Element | null;
    url: string;
    deepLinking: boolean;
    docExpansion: 'none' | 'list' | 'full';
    defaultModelsExpandDepth: number;
    filter: boolean;
    tryItOutEnabled: boolean;
    persistAuthorization: boolean;
    validatorUrl: string | null;
    withCredentials: boolean;
    requestInterceptor(request: { readonly method?: string; readonly headers: Record<string, string> }): unknown;
  }
  export default function SwaggerUi(options: SwaggerUiOptions): unknown;
}
declare module 'swagger-ui-dist/swagger-ui.css';
